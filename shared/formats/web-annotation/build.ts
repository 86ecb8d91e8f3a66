import { compareTags, type Tag } from '../../domain/model.ts';
import { offsetMap } from '../../domain/text/code-points.ts';
import { checkTag } from '../check-tag.ts';
import type { ExportFormat } from '../export-format.ts';
import { articleOf, headOf, type ProjectSource, type Stamp } from '../project-file/build.ts';
import { COLLECTION_CONTEXT, CONTEXT, iri } from './terms.ts';

/** W3C Web Annotation, as JSON-LD. */
export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  label: 'W3C Web Annotation (JSON-LD)',
  extension: 'jsonld',
  says: 'Each tag is an annotation: its passage by place and by quote, what it says in words and by ids, who made it and when. For programs that know the standard of the W3C. Texts and codebook are in it too, in terms of our own: it can be opened again without loss.',
  losses: [],
  build,
};

async function* build(source: ProjectSource, stamp: Stamp): AsyncGenerator<string> {
  const head = {
    '@context': COLLECTION_CONTEXT,
    id: `${iri('project', source.info.id)}:annotations`,
    type: 'AnnotationCollection',
    label: source.info.title,
    'standpoint:offsetUnit': 'unicode-code-point',
    generated: stamp.exportedAt,
    generator: { id: 'urn:x-standpoint:program', type: 'Software', name: `Standpoint ${stamp.version}` },
  };
  const page = `"first": {"id": ${JSON.stringify(`${head.id}:1`)}, "type": "AnnotationPage", "startIndex": 0, "items": [`;
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  ${page}`;
  const codes = namesOf(source);
  let total = 0;
  for (const id of source.articleIds) {
    const { article, text, tags } = await source.article(id);
    const offsets = offsetMap(text);
    for (const tag of tags.toSorted(compareTags)) {
      checkTag(tag, article, text);
      const annotation = {
        ...annotationOf(tag, codes, stamp),
        'standpoint:article': article.id,
        'standpoint:sha256': article.sha256,
        'standpoint:title': article.title,
        'standpoint:publishedOn': article.publishedOn,
        target: {
          type: 'SpecificResource',
          source: addressOf(article.url) || iri('article', article.id),
          selector: [
            { type: 'TextPositionSelector', ...offsets.toCodePoints(tag) },
            { type: 'TextQuoteSelector', exact: tag.quote, prefix: tag.prefix, suffix: tag.suffix },
          ],
        },
      };
      yield `${total === 0 ? '' : ','}\n    ${JSON.stringify(annotation)}`;
      total += 1;
    }
  }
  yield `\n  ]},\n  "total": ${total},\n  "standpoint:project": `;
  yield* projectOf(source, stamp);
  yield '\n}\n';
}

/** The project file without its tags, which are the annotations. Articles are asked for anew: one at a time is in memory. */
async function* projectOf(source: ProjectSource, stamp: Stamp): AsyncGenerator<string> {
  yield `${JSON.stringify(headOf(source, stamp)).slice(0, -1)},"documents":[`;
  let separator = '\n    ';
  for (const id of source.articleIds) {
    yield `${separator}${JSON.stringify(articleOf(await source.article(id)))}`;
    separator = ',\n    ';
  }
  yield ']}';
}

interface Names {
  readonly actors: ReadonlyMap<string, string>;
  readonly positions: ReadonlyMap<string, string>;
  readonly coders: ReadonlyMap<string, string>;
}

const namesOf = ({ actors, positions, coders }: ProjectSource): Names => ({
  actors: new Map(actors.map(({ id, name }) => [id, name])),
  positions: new Map(positions.map(({ id, label }) => [id, label])),
  coders: new Map(coders.map(({ id, name }) => [id, name])),
});

/** An address that can stand for the article, with what a URI may not have written by its code; '' where it is none. */
function addressOf(url: string): string {
  if (!/^https?:\/\/[^\s<>"{}|\\^`]+$/u.test(url) || !url.isWellFormed()) return '';
  return encodeURI(url).replace(/%25([\da-f]{2})/giu, '%$1');
}

function annotationOf(tag: Tag, { actors, positions, coders }: Names, stamp: Stamp) {
  const actor = (id: string) => actors.get(id) ?? '';
  const words = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, format: 'text/plain', value });
  const code = (kind: string, id: string) => ({
    type: 'SpecificResource',
    purpose: 'identifying',
    source: iri(kind, id),
  });
  const about = { 'standpoint:kind': tag.kind, 'standpoint:note': tag.note };
  const base = {
    '@context': CONTEXT,
    id: iri('tag', tag.id),
    type: 'Annotation',
    creator: { id: iri('coder', tag.coder), type: 'Person', name: coders.get(tag.coder) ?? '' },
    created: tag.createdAt,
    modified: tag.updatedAt,
    generator: { id: 'urn:x-standpoint:program', type: 'Software', name: `Standpoint ${stamp.version}` },
  };
  const note = tag.note ? [words('commenting', tag.note)] : [];
  if (tag.kind === 'actor') {
    return {
      ...base,
      motivation: 'identifying',
      ...about,
      body: [code('actor', tag.actor), words('tagging', actor(tag.actor)), ...note],
    };
  }
  if (tag.kind === 'date') {
    return {
      ...base,
      motivation: 'tagging',
      ...about,
      'standpoint:date': tag.date,
      body: [words('tagging', tag.date), ...note],
    };
  }
  const label = positions.get(tag.position) ?? '';
  return {
    ...base,
    motivation: 'classifying',
    ...about,
    'standpoint:stance': tag.stance,
    'standpoint:holders': tag.holders.map((id) => ({ id: iri('actor', id), 'standpoint:name': actor(id) })),
    'standpoint:addressees': tag.addressees.map((id) => ({ id: iri('actor', id), 'standpoint:name': actor(id) })),
    'standpoint:saidOn': tag.saidOn,
    body: [code('position', tag.position), words('classifying', label), words('tagging', tag.stance), ...note],
  };
}
