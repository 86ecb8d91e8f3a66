import type { Project } from '../../domain/model.ts';
import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { findJsonFault } from './json-fault.ts';
import { parseActors, parseCoders, parsePositions } from './parse-codebook.ts';
import { parseNeverSuggested } from './parse-dismissed.ts';
import { parseDocuments } from './parse-documents.ts';
import { parseMerges } from './parse-merges.ts';
import { excerpt, type FailedItem, Report, sentenceOf } from './report.ts';
import { FORMAT, generatorShape, infoShape, instantShape, OFFSET_UNIT, VERSION } from './shapes.ts';

export interface ParsedProject {
  readonly project: Project;
  readonly generator: { readonly name: string; readonly version: string };
  /** '' where the file does not tell. */
  readonly exportedAt: string;
  /** Everything that was not taken as it stands, with its reason. */
  readonly failed: readonly FailedItem[];
}

export type ProjectFileError = Failure<'empty' | 'not-json' | 'truncated' | 'not-a-project' | 'newer-version'>;

/**
 * Reads a project file, version 1. The file is refused as a whole only where nothing in it could be trusted; else each
 * record that is broken is listed with its reason, and the rest is given. Nothing is dropped silently: README.
 * The result is made of fresh objects that satisfy the model's rules; tags are in reading order.
 */
export function parseProjectFile(jsonText: string): Result<ParsedProject, ProjectFileError> {
  const text = jsonText.replace(/^\uFEFF/u, '');
  if (text.trim() === '') return failure('empty', 'The file is empty.');
  const json = readJson(text);
  return json.ok ? parseProjectRecord(json.value) : json;
}

/** The same of what the JSON holds: also other formats carry the record of a project. Whatever it is, it never throws. */
export function parseProjectRecord(file: unknown): Result<ParsedProject, ProjectFileError> {
  const refusal = refusalOf(file);
  if (refusal) return refusal;
  const root = file as Readonly<Record<string, unknown>>;
  const info = infoShape.safeParse(root.project);
  if (!info.success) {
    return failure(
      'not-a-project',
      `The project's own record is broken. ${sentenceOf(info.error)} Nothing was changed.`,
    );
  }

  const report = new Report();
  report.noteFields('file', root);
  report.noteFields('project', root.project);
  report.noteFields('generator', root.generator);
  const generator = report.shape(generatorShape, root.generator, 'generator');
  const exportedAt = report.shape(instantShape, root.exportedAt, 'exportedAt');
  const neverSuggested = parseNeverSuggested(Object(root.project).neverSuggested, report);
  const coders = parseCoders(listOf(root, 'coders', report), report);
  const actors = parseActors(listOf(root, 'actors', report), report);
  const positions = parsePositions(listOf(root, 'positions', report), report);
  const idsOf = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
  const references = {
    actors: idsOf(actors),
    positions: idsOf(positions),
    coders: idsOf(coders),
    tags: new Set<string>(),
  };
  const merges = parseMerges(root.merges, references, report);
  const articles = parseDocuments(listOf(root, 'documents', report), references, report);
  return ok({
    project: { info: { ...info.data, ...neverSuggested }, coders, actors, positions, merges, articles },
    generator: generator ?? { name: '', version: '' },
    exportedAt: exportedAt ?? '',
    failed: report.failed,
  });
}

/** What a JSON text holds, or in words where it stops being JSON. */
export function readJson(text: string): Result<unknown, ProjectFileError> {
  try {
    return ok(JSON.parse(text));
  } catch {
    const fault = findJsonFault(text);
    if (fault?.truncated) {
      return failure(
        'truncated',
        'The file ends in the middle: it was not written or copied to its end. Nothing was read.',
      );
    }
    const place = fault ? ` It stops being JSON in line ${fault.line}, column ${fault.column}.` : '';
    return failure('not-json', `The file is not a project file: it is not JSON.${place}`);
  }
}

/** What makes the whole file one that this program cannot read; null for a project file of this version. */
function refusalOf(file: unknown): ReturnType<typeof failure<ProjectFileError['code']>> | null {
  const { format, version, offsetUnit } = Object(file) as Record<string, unknown>;
  if (format !== FORMAT) {
    return failure('not-a-project', `The file is JSON, but not a Standpoint project: its “format” is not “${FORMAT}”.`);
  }
  if (typeof version === 'number' && version > VERSION) {
    const advice = 'Open it with the version of Standpoint that wrote it, or a later one.';
    return failure(
      'newer-version',
      `The file has version ${version}, and this program reads version ${VERSION}. ${advice}`,
    );
  }
  if (version !== VERSION) {
    return failure('not-a-project', `The file says no version that exists (${excerpt(String(version))}).`);
  }
  if (offsetUnit !== OFFSET_UNIT) {
    const unit = excerpt(String(offsetUnit));
    return failure('not-a-project', `The file counts characters in “${unit}” instead of “${OFFSET_UNIT}”.`);
  }
  return null;
}

function listOf(root: Readonly<Record<string, unknown>>, name: string, report: Report): readonly unknown[] {
  const value = root[name];
  if (Array.isArray(value)) return value;
  report.add(
    { at: name },
    `The list is ${value === undefined ? 'missing' : 'not a list'}. It was read as an empty one.`,
  );
  return [];
}
