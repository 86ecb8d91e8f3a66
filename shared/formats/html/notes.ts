import { describeEdtf } from '../../domain/dates/edtf.ts';
import type { Tag } from '../../domain/model.ts';
import type { Lookup } from '../tables-out/lookup.ts';
import { element, html } from './escape.ts';

/** What is known of the codes, for people. */
export interface Words extends Lookup {
  /** The class that gives what belongs to a position its own colour, '' where it has none. */
  edge(position: string): string;
}

const STANCES = {
  supports: 'supports',
  opposes: 'opposes',
  neutral: 'is neutral on',
  conditional: 'supports on conditions',
} as const;

const namesOf = (ids: readonly string[], words: Words): string => ids.map((id) => words.actorName(id)).join(', ');

/** What a tag says, as a sentence would. */
export function meaningOf(tag: Tag, words: Words): string {
  if (tag.kind === 'actor') return `Actor: ${words.actorName(tag.actor)}`;
  if (tag.kind === 'date') return `Date: ${describeEdtf(tag.date)}`;
  return `${namesOf(tag.holders, words) || 'Nobody'} ${STANCES[tag.stance]} “${words.position(tag.position)}”`;
}

/** A statement stands beside its passage; of the other tags those that have something noted on them. */
export const hasNote = (tag: Tag): boolean => tag.kind === 'position' || tag.note.trim() !== '';

/** A note in the margin, with the number that stands at the end of its passage. */
export function noteHtml(tag: Tag, number: number, words: Words): string {
  const edge = tag.kind === 'position' ? words.edge(tag.position) : `edge-${tag.kind}`;
  const lines = tag.kind === 'position' ? statementLines(tag, words) : [`<p>${html(meaningOf(tag, words))}</p>`];
  if (tag.note.trim()) lines.push(element('p', { class: 'memo', dir: 'auto' }, html(tag.note)));
  const head = `<span class="number">${number}</span> `;
  const content = lines.join('').replace('<p>', () => `<p>${head}`);
  return element('li', { class: edge ? `note ${edge}` : 'note' }, content);
}

function statementLines(tag: Tag & { kind: 'position' }, words: Words): string[] {
  const holders = namesOf(tag.holders, words) || 'Nobody';
  const more = [
    tag.addressees.length > 0 ? `to ${namesOf(tag.addressees, words)}` : '',
    tag.saidOn ? `said on ${describeEdtf(tag.saidOn)}` : '',
  ].filter(Boolean);
  return [
    `<p><b>${html(holders)}</b> <span class="stance ${tag.stance}">${STANCES[tag.stance]}</span></p>`,
    `<p>${html(words.position(tag.position))}</p>`,
    ...(more.length > 0 ? [`<p class="more">${html(more.join('; '))}</p>`] : []),
  ];
}
