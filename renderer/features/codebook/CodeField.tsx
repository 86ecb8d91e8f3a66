import type { Dispatch, SetStateAction } from 'react';
import type { Actor, RankedPosition } from '../../../shared/domain/model.ts';
import { CodeBox } from '../../ui/CodeBox.tsx';
import { actorOptions, positionOptions } from '../codes.ts';
import { useProject } from '../context.tsx';
import type { CodeTable } from './view.ts';

/** What a field that names a code says, and which one was chosen from its list: two positions may have one label. */
export interface Typed {
  readonly text: string;
  readonly id: string | null;
}

export type Codes = ReadonlyMap<string, Actor | RankedPosition>;

export const nameOf = (code: Actor | RankedPosition | undefined): string | undefined =>
  code && ('name' in code ? code.name : code.label);

/**
 * The code that is meant: the chosen one as long as the field still says it, else the one that is called so, those of
 * `first` before others.
 */
export function chosenId(codes: Codes, { text, id }: Typed, first: readonly string[] = []): string | null {
  const name = text.trim();
  if (!name) return null;
  if (id !== null && nameOf(codes.get(id)) === name) return id;
  for (const each of [...first, ...codes.keys()]) if (nameOf(codes.get(each)) === name) return each;
  return null;
}

interface Props {
  readonly table: CodeTable;
  readonly label: string;
  readonly typed: Typed;
  readonly onTyped: Dispatch<SetStateAction<Typed>>;
  /** Ids that are not offered. */
  readonly except: readonly string[];
  readonly placeholder?: string;
  readonly hint?: string | undefined;
  readonly autoFocus?: boolean;
}

/** Finds one code of the codebook as you type. */
export const CodeField = ({ table, label, typed, onTyped, except, placeholder = '', hint, autoFocus }: Props) => {
  const actors = useProject((state) => state.actors);
  const positions = useProject((state) => state.positions);
  const all = table === 'actors' ? actorOptions(actors) : positionOptions(positions);
  return (
    <CodeBox
      label={label}
      value={typed.text}
      // A field may say again what it says already: then what was chosen stays chosen.
      onChange={(text) => onTyped((before) => (before.text === text ? before : { text, id: null }))}
      onChoose={(id) => onTyped({ text: all.find((option) => option.id === id)?.label ?? '', id })}
      options={all.filter(({ id }) => !except.includes(id))}
      placeholder={placeholder}
      hint={hint}
      autoFocus={autoFocus ?? false}
    />
  );
};
