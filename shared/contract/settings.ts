import { z } from 'zod';
import { TAG_KINDS, type TagKind } from '../domain/model.ts';
import { type Failure, failure, ok, type Result } from '../domain/result.ts';
import { COMMANDS, type CommandId } from './commands.ts';
import { bindings, type ChangedKeys, isKey, keysSchema, normalKey, showKey, whyNot } from './keys.ts';

export type Theme = 'system' | 'light' | 'dark';

/** What the user has set for this program, in whichever project. */
export interface Settings {
  readonly theme: Theme;
  /** Height of the article's letters in pixels; null for what suits the window. */
  readonly textSize: number | null;
  /** Longest line of the article, in characters. */
  readonly measure: number;
  /** Distance of the article's lines, in heights of its letters. */
  readonly lineHeight: number;
  /** From which likeness on (0.5 to 1) an article that comes in is shown as nearly the same as another; null: never. */
  readonly alikeFrom: number | null;
  /** The kinds of tags that are suggested. */
  readonly suggestKinds: readonly TagKind[];
  /** Least confidence (0 to 1) of the suggestions that are shown. */
  readonly suggestFrom: number;
  readonly keys: ChangedKeys;
}

/** From which likeness on texts are nearly the same, where nothing else was set. */
export const ALIKE_FROM = 0.7;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: null,
  measure: 68,
  lineHeight: 1.75,
  alikeFrom: ALIKE_FROM,
  suggestKinds: TAG_KINDS,
  /**
   * What is called uncertain is not shown unless it is asked for: words that only refer to somebody (“he”, “the minister”), and
   * passages of which it is not plain who holds them. Of those in the gold set none could be accepted as it stood.
   */
  suggestFrom: 0.5,
  keys: {},
};

/** Ends and step of each measure. Below 1.5 the marks of tags would touch the next line. */
export const RANGES = {
  textSize: { least: 14, most: 28, step: 1 },
  measure: { least: 48, most: 96, step: 2 },
  lineHeight: { least: 1.5, most: 2.2, step: 0.05 },
  alikeFrom: { least: 0.5, most: 1, step: 0.1 },
  suggestFrom: { least: 0, most: 1, step: 0.1 },
} as const;

const within = ({ least, most }: { readonly least: number; readonly most: number }) => z.number().min(least).max(most);

const SHAPES = {
  theme: z.enum(['system', 'light', 'dark']),
  textSize: within(RANGES.textSize).int().nullable(),
  measure: within(RANGES.measure).int(),
  lineHeight: within(RANGES.lineHeight),
  alikeFrom: within(RANGES.alikeFrom).nullable(),
  suggestKinds: z.array(z.enum(TAG_KINDS)).max(TAG_KINDS.length),
  suggestFrom: within(RANGES.suggestFrom),
} as const;

/**
 * The settings as they were kept. What cannot be read is as if it had not been set: no setting may keep the program
 * from starting.
 */
export function readSettings(kept: unknown): Settings {
  const raw = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  const one = <K extends keyof typeof SHAPES>(name: K): Settings[K] => {
    const read = SHAPES[name].safeParse(raw[name]);
    return (read.success ? read.data : DEFAULT_SETTINGS[name]) as Settings[K];
  };
  return {
    theme: one('theme'),
    textSize: one('textSize'),
    measure: one('measure'),
    lineHeight: one('lineHeight'),
    alikeFrom: one('alikeFrom'),
    suggestKinds: one('suggestKinds'),
    suggestFrom: one('suggestFrom'),
    keys: readKeys(raw.keys),
  };
}

const IDS: ReadonlySet<string> = new Set(COMMANDS.map(({ id }) => id));

function readKeys(kept: unknown): ChangedKeys {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([id, keys]) => {
      const read = keysSchema.safeParse(keys);
      return IDS.has(id) && read.success ? [[id, read.data]] : [];
    }),
  );
}

export const SETTINGS_FORMAT = 'standpoint-settings';
export const SETTINGS_VERSION = 1;

/** The file that carries settings to another machine. */
export const buildSettingsFile = ({ keys, ...rest }: Settings): string =>
  `${JSON.stringify({ format: SETTINGS_FORMAT, version: SETTINGS_VERSION, ...rest, keys: sorted(keys) }, null, 2)}\n`;

const sorted = (keys: ChangedKeys) =>
  Object.fromEntries(COMMANDS.flatMap(({ id }) => (keys[id] ? [[id, keys[id]]] : [])));

/** What a file of settings says, and in sentences what of it cannot be taken. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

const fileShape = z.strictObject({
  format: z.literal(SETTINGS_FORMAT),
  version: z.literal(SETTINGS_VERSION),
  ...SHAPES,
  // Files from before they were settings do not have them.
  alikeFrom: SHAPES.alikeFrom.default(DEFAULT_SETTINGS.alikeFrom),
  suggestKinds: SHAPES.suggestKinds.default([...DEFAULT_SETTINGS.suggestKinds]),
  suggestFrom: SHAPES.suggestFrom.default(DEFAULT_SETTINGS.suggestFrom),
  keys: z.record(z.string().max(100), z.array(z.string().max(60)).max(8)),
});

/** Fails for a file that is broken or of another kind; then nothing of it may be used. */
export function parseSettingsFile(
  text: string,
  mac: boolean,
): Result<ReadSettings, Failure<'not-settings' | 'newer' | 'broken'>> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return failure('not-settings', 'This file is not JSON, so it holds no settings. Nothing was changed.');
  }
  const head = z.object({ format: z.literal(SETTINGS_FORMAT), version: z.unknown() }).safeParse(value);
  if (!head.success)
    return failure('not-settings', 'This is not a file of Standpoint’s settings. Nothing was changed.');
  if (head.data.version !== SETTINGS_VERSION) {
    return failure(
      'newer',
      `These settings have version ${String(head.data.version)}; this program reads version 1. Nothing was changed.`,
    );
  }
  const read = fileShape.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.join(' › ') || 'the file';
    return failure('broken', `These settings cannot be read: ${where} is not as it should be. Nothing was changed.`);
  }
  const { format: _, version: __, keys, ...rest } = read.data;
  return ok({ ...sortOut(keys, mac, (found) => ({ ...rest, keys: found })) });
}

/** Takes each key once, for the first command that wants it; what is left out is told. */
function sortOut(
  wanted: Readonly<Record<string, readonly string[]>>,
  mac: boolean,
  settings: (keys: ChangedKeys) => Settings,
): ReadSettings {
  const problems: string[] = [];
  const taken = new Map<string, CommandId>();
  const keys: Partial<Record<CommandId, readonly string[]>> = {};
  for (const [id, list] of Object.entries(wanted)) {
    if (!IDS.has(id)) {
      problems.push(`There is no command “${id}”; its keys are left out.`);
      continue;
    }
    const command = id as CommandId;
    keys[command] = list.flatMap((raw) => {
      const key = isKey(raw) ? normalKey(raw) : null;
      const other = key === null ? undefined : taken.get(key);
      const why = key === null ? `“${raw}” is no key.` : whyNot(command, key, mac);
      if (why) problems.push(`${labelOf(command)}: ${why}`);
      else if (other && key)
        problems.push(
          `${showKey(key, mac)} is asked for twice: it stays with ${labelOf(other)}, not ${labelOf(command)}.`,
        );
      if (key === null || why || other) return [];
      taken.set(key, command);
      return [key];
    });
  }
  // A key that the file gives to one command and leaves with another: the file's word counts.
  const before = bindings({});
  for (const [key, command] of taken) {
    const loser = before.get(key);
    if (loser && loser !== command && !keys[loser])
      problems.push(`${showKey(key, mac)} goes from ${labelOf(loser)} to ${labelOf(command)}.`);
  }
  return { settings: settings(keys), problems };
}

export const labelOf = (command: CommandId): string =>
  COMMANDS.find(({ id }) => id === command)?.label.replace('…', '') ?? command;
