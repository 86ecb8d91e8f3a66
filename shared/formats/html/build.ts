import type { ExportFormat } from '../export-format.ts';
import { hashForPolicy } from '../hash.ts';
import type { ProjectSource, Stamp } from '../project-file/build.ts';
import { lookupOf } from '../tables-out/lookup.ts';
import { articleHtml } from './article.ts';
import { codebookHtml } from './codebook.ts';
import { html } from './escape.ts';
import type { Words } from './notes.ts';
import { STYLE } from './style.ts';

export const highlighted: ExportFormat = {
  id: 'html',
  group: 'reading',
  label: 'Highlighted articles (HTML)',
  extension: 'html',
  says: 'One page to be read in any browser and to be printed, also into a PDF: the articles with their tags marked, the statements as notes in the margin, and the codebook. It loads nothing and runs nothing.',
  losses: ['It cannot be opened again as a project: ids, coders and times of tags are not in it.'],
  build: (source, stamp) => buildPage(source, stamp),
};

/** Nothing runs and nothing is fetched, whatever the texts say; of all styles only this one counts. */
const policyFor = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${hashForPolicy(style)}'; base-uri 'none'; form-action 'none'`;

/** One self-contained page in pieces: head, articles, codebook. */
async function* buildPage(source: ProjectSource, stamp: Stamp): AsyncGenerator<string> {
  const { info, articleIds } = source;
  const words = wordsOf(source);
  const style = STYLE + coloursOf(source);
  yield `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${html(policyFor(style))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Standpoint ${html(stamp.version)}">
<title>${html(info.title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1 dir="auto">${html(info.title)}</h1>
${info.description.trim() ? `<p class="about" dir="auto">${html(info.description)}</p>` : ''}
<div class="legend" role="note" aria-label="How tags are marked">
<span><span class="seg l0a t0a f1">Actor</span> field and line</span>
<span><span class="seg l0p t0p">Position</span> heavy line, its statement in the margin</span>
<span><span class="seg l0d t0d">Date</span> dashed line</span>
</div>
</header>
<main>
`;
  for (const id of articleIds) yield `${articleHtml(await source.article(id), words)}\n`;
  yield `</main>\n${codebookHtml(source, words)}`;
  yield `<footer>Written by Standpoint ${html(stamp.version)}, ${html(stamp.exportedAt.slice(0, 10))}</footer>\n</body>\n</html>\n`;
}

function wordsOf(source: ProjectSource): Words {
  const colours = new Map(source.positions.map(({ id, colour }) => [id, colour]));
  return { ...lookupOf(source), edge: (id) => edgeOf(colours.get(id) ?? '') };
}

const edgeOf = (colour: string): string =>
  /^#[\da-f]{6}$/iu.test(colour) ? `edge-${colour.slice(1).toLowerCase()}` : '';

/** A class for each colour that a position has: a style of an element itself would not be let in by the policy. */
const coloursOf = ({ positions }: ProjectSource): string =>
  [...new Set(positions.map(({ colour }) => edgeOf(colour)))]
    .filter(Boolean)
    .sort()
    .map((edge) => `.${edge} { --edge: #${edge.slice('edge-'.length)} }\n`)
    .join('');
