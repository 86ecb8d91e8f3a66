import { compareStrings } from '../../domain/model.ts';
import { treeOrder } from '../codebook.ts';
import type { ProjectSource } from '../project-file/build.ts';
import { element, html } from './escape.ts';
import type { Words } from './notes.ts';
import { DEEPEST } from './style.ts';

/** All actors and positions, as an appendix. */
export function codebookHtml({ actors, positions }: ProjectSource, words: Words): string {
  const byName = actors.toSorted((a, b) => compareStrings(a.name, b.name) || compareStrings(a.id, b.id));
  const people = byName.map(({ name, kind, aliases, memberOf, note }) => {
    const also = aliases.length > 0 ? `; also ${aliases.join(', ')}` : '';
    const groups = memberOf.length > 0 ? `; member of ${memberOf.map((id) => words.actorName(id)).join(', ')}` : '';
    return `<li>${html(name)} <small>${html(`${kind}${also}${groups}`)}</small>${small(note)}</li>`;
  });
  const claims = treeOrder(positions).map(({ position, above }) => {
    const edge = words.edge(position.id);
    const dot = element('span', { class: edge ? `dot ${edge}` : 'dot' }, '');
    return `<li class="claim in${Math.min(above.length, DEEPEST)}">${dot}${html(position.label)}${small(position.description)}</li>`;
  });
  return `<section class="codes"><h2>Codebook</h2>${list('Positions', claims)}${list('Actors', people)}</section>\n`;
}

const small = (text: string) => (text.trim() ? element('small', { dir: 'auto' }, html(text)) : '');
const list = (title: string, items: readonly string[]) =>
  items.length > 0 ? `<h3>${title}</h3><ul>${items.join('\n')}</ul>` : '';
