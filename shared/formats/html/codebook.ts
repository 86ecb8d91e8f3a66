import { compareStrings } from '../../domain/model.ts';
import { treeOrder } from '../codebook.ts';
import type { ProjectSource } from '../project-file/build.ts';
import { element, html } from './escape.ts';
import type { Words } from './notes.ts';

/** All actors and positions, as an appendix. */
export function codebookHtml({ actors, positions }: ProjectSource, words: Words): string {
  const byName = actors.toSorted((a, b) => compareStrings(a.name, b.name) || compareStrings(a.id, b.id));
  const people = byName.map(({ name, kind, aliases, memberOf, note }) => {
    const also = aliases.length > 0 ? `; also ${aliases.join(', ')}` : '';
    const groups = memberOf.length > 0 ? `; member of ${memberOf.map((id) => words.actorName(id)).join(', ')}` : '';
    return `<li>${html(name)} <small>${html(`${kind}${also}${groups}`)}</small>${small(note)}</li>`;
  });
  const claims = treeOrder(positions).map(({ position, above }) => {
    const dot = element('span', { class: 'dot', style: styleOf(words.colour(position.id)) }, '');
    // Deeper than any paper is wide it goes no further to the right.
    const indent = `margin-left:${Math.min(above.length, 12) * 18}px`;
    return `<li style="list-style:none;${indent}">${dot}${html(position.label)}${small(position.description)}</li>`;
  });
  return `<section class="codes"><h2>Codebook</h2>${list('Positions', claims)}${list('Actors', people)}</section>\n`;
}

const styleOf = (colour: string) => colour && `--edge:${colour}`;
const small = (text: string) => (text.trim() ? element('small', { dir: 'auto' }, html(text)) : '');
const list = (title: string, items: readonly string[]) =>
  items.length > 0 ? `<h3>${title}</h3><ul>${items.join('\n')}</ul>` : '';
