import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isCanonical } from '../domain/text/canonical.ts';
import { docxOf, epubOf, MHT, odtOf, PAGE, RTF } from '../testing/document-files.ts';
import { seeded } from '../testing/seeded.ts';
import type { FoundArticle } from './found.ts';
import { readFile } from './readers.ts';

const TOOLS = {
  decoder: (label: string) => new TextDecoder(label, { fatal: true }),
  newId: () => 'id',
  now: '2026-01-01T00:00:00.000Z',
};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const readAny = (file: Uint8Array | string, name: string) =>
  readFile(typeof file === 'string' ? bytesOf(file) : file, name, TOOLS);

async function article(file: Uint8Array | string, name: string): Promise<FoundArticle> {
  const read = await readAny(file, name);
  if (!read.ok) throw new Error(read.error.message);
  if (read.value.kind !== 'articles') throw new Error('a project');
  return read.value.articles[0] as FoundArticle;
}

async function refusal(file: Uint8Array | string, name: string): Promise<string> {
  const read = await readAny(file, name);
  return read.ok ? 'read' : `${read.error.code}: ${read.error.message}`;
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const TALKS = { title: 'Talks in Geneva', author: 'Ann Poe' };

describe('a Word document', () => {
  it('brings paragraphs, lines, tabs, lists, tables and footnotes, insertions and no deletions', async () => {
    const item = (text: string) => `<w:p><w:pPr><w:numPr/></w:pPr>${run(text)}</w:p>`;
    const cell = (text: string) => `<w:tc><w:p>${text && run(text)}</w:p></w:tc>`;
    const found = await article(
      docxOf(
        `<w:p>${run('One  &amp; ')}<w:ins>${run('two')}</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p><w:p/>
        <w:p>${run('a')}<w:r><w:br/></w:r>${run('b')}<w:r><w:tab/></w:r>${run('c')}</w:p>${item('x')}${item('y')}
        <w:tbl><w:tr>${cell('1')}${cell('2')}</w:tr><w:tr>${cell('')}${cell('4')}</w:tr></w:tbl><w:p>${run('End')}</w:p>`,
        {
          'word/footnotes.xml': `<w:footnotes xmlns:w="w"><w:footnote><w:p>${run('A note.')}</w:p></w:footnote></w:footnotes>`,
        },
      ),
      'a.docx',
    );
    expect(found.text).toBe('One  & two\n\na\nb\tc\n\nx\ny\n\n1\t2\n\t4\n\nEnd\n\nA note.');
    // The file's date is told, and not taken for that of the article.
    expect(found).toMatchObject({ ...TALKS, publishedOn: '' });
    expect(found.origin).toMatchObject({
      file: 'a.docx',
      report: ['Word document (DOCX).', expect.stringContaining('2022-01-09')],
    });
  });
});

describe('an OpenDocument text', () => {
  it('brings paragraphs, blanks, lines, tabs, lists, tables and notes, and no deletions', async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const item = (text: string) => `<text:list-item><text:p>${text}</text:p></text:list-item>`;
    const found = await article(
      odtOf(
        `<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>Head</text:h>
        <text:p>One<text:s text:c="2"/>two <text:span>three</text:span><text:line-break/>b<text:tab/>c<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note> on.</text:p>
        <text:list>${item('x')}${item('y')}</text:list><table:table><table:table-row>${cell('1')}${cell('2')}</table:table-row><table:table-row>${cell('')}${cell('4')}</table:table-row></table:table>`,
      ),
      'a.odt',
    );
    expect(found.text).toBe('Head\n\nOne  two three\nb\tc on.\n\nx\ny\n\n1\t2\n\t4\n\nA note.');
    expect(found).toMatchObject({ ...TALKS, publishedOn: '' });
  });
});

it('an RTF document brings its text in the encodings of its fonts, and nothing hidden', async () => {
  const found = await article(RTF, 'a.rtf');
  expect(found.text).toBe('Café “yes”\n\nНет\nnext\tcell\n\n€ and 😀');
  expect(found).toMatchObject(TALKS);
});

it('an e-book brings its chapters in their order', async () => {
  const found = await article(epubOf(['<h1>One</h1><p>a<br/>b</p>', '<p>Two</p><script>x</script>']), 'a.epub');
  expect(found.text).toBe('One\n\na\nb\n\nTwo');
  expect(found).toMatchObject({ ...TALKS, publishedOn: '2022-01-09', language: 'en' });
});

describe('a web page', () => {
  const fields = {
    title: 'Talks begin',
    author: 'Ann Poe, Bo Lee',
    source: 'The Paper',
    url: 'https://paper.example/talks',
    language: 'en',
    publishedOn: '2022-01-09',
  };

  it('brings its article with what it says about itself, and what was left out', async () => {
    const found = await article(PAGE, 'talks.html');
    expect(found).toMatchObject(fields);
    expect(found.text).toMatch(/First\. .*wishes\.\n\nSecond\. .*wishes\.\nA new line, that is one\.\n\nThird\. /u);
    expect(found.text).not.toMatch(/alert|Home|Copyright/u);
    expect(found.leftOut).toEqual([{ at: found.text.length, text: expect.stringMatching(/^Copyright/u) }]);
  });

  it('is the same from a web archive', async () => {
    const found = await article(MHT, 'talks.mhtml');
    expect(found).toMatchObject(fields);
    expect(found.text).toMatch(/First café\. Deputy .*in Geneva that the talks/u);
  });

  it('is read in the encoding that it says, else in one that is doubted', async () => {
    const page = (head: string) => Buffer.from(`<html>${head}<body><p>caf\xe9</p></body></html>`, 'latin1');
    const cyrillic = await article(new Uint8Array(page('<meta charset="windows-1251">')), 'a.html');
    expect(cyrillic.text).toBe('cafй');
    const guessed = await article(new Uint8Array(page('')), 'a.html');
    expect(guessed).toMatchObject({ text: 'café', doubt: expect.stringContaining('Windows-1252') });
  });

  it('without an article says so', async () => {
    expect((await article('<html><body><p>Hello</p></body></html>', 'a.html')).doubt).toMatch(/^No article/u);
    expect(await refusal('<html><body><script>x()</script></body></html>', 'a.html')).toMatch(/^empty: .*no text/u);
  });

  it('gives rows of tables as lines, and hides what it hides', async () => {
    const body =
      '<table><tr><td>1</td><td>2</td></tr><tr><td></td><td>4</td></tr></table><p hidden>a</p><p style="display:none">b</p><ul><li>x</li><li>y</li></ul>';
    expect((await article(`<html><body>${body}</body></html>`, 'a.html')).text).toBe('1\t2\n\t4\n\nx\ny');
  });

  it.each([
    '<script>BAD</script>',
    '<img src=x onerror="BAD">',
    '<iframe srcdoc="BAD">BAD</iframe>',
    '<svg><script>BAD</script><text>BAD</text></svg>',
    '<a href="javascript:BAD">x</a>',
    '<style>BAD</style><template>BAD</template><noscript>BAD</noscript>',
    '<math><mtext>BAD</mtext></math><object data="BAD">BAD</object>',
  ])('leaves nothing of %s', async (payload) => {
    const found = await article(`<html><body><p>Text</p>${payload}<p>More</p></body></html>`, 'a.html');
    expect(found.text).toMatch(/^Text\n\n(?:x\n\n)?More$/u);
  });
});

const DEEP = 100_000;
const TEXT = run('x');
const HOSTILE: readonly (readonly [string, Uint8Array | string, string, string])[] = [
  [
    'a document type in Word',
    docxOf('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    'a.docx',
    'forbidden',
  ],
  ['a document type in properties', docxOf(TEXT, { 'docProps/core.xml': '<!doctype a><a/>' }), 'a.docx', 'forbidden'],
  [
    'a document type in OpenDocument',
    odtOf('', { 'content.xml': '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' }),
    'a.odt',
    'forbidden',
  ],
  ['a document type in a book', epubOf(['x'], { 'META-INF/container.xml': '<!DOCTYPE a><a/>' }), 'a.epub', 'forbidden'],
  ['Word that is a bomb', docxOf(`<w:p>${run('a'.repeat(40e6))}</w:p>`), 'a.docx', 'archive-too-large'],
  ['OpenDocument that is a bomb', odtOf(' '.repeat(40e6)), 'a.odt', 'archive-too-large'],
  ['a book that is a bomb', epubOf(['a'.repeat(40e6)]), 'a.epub', 'archive-too-large'],
  ['elements that do not end', docxOf('<w:p>'.repeat(DEEP)), 'a.docx', 'not-xml'],
  ['elements that do not begin', odtOf('</text:p>'.repeat(DEEP)), 'a.odt', 'not-xml'],
  ['quotes that do not end', docxOf(`<w:p a="${'x'.repeat(1e6)}`), 'a.docx', 'not-xml'],
  ['comments that do not end', docxOf('<!--'.repeat(DEEP)), 'a.docx', 'not-xml'],
  ['tags that do not end', odtOf('<'.repeat(1e6)), 'a.odt', 'not-xml'],
  ['deep Word without text', docxOf(`${'<w:p>'.repeat(DEEP)}${'</w:p>'.repeat(DEEP)}`), 'a.docx', 'empty'],
  ['deep pages', '<html>'.concat('<div>'.repeat(DEEP)), 'a.html', 'too-deep'],
  ['deep pages of formatting', `<html><body>${'<b><i>'.repeat(DEEP)}x`, 'a.html', 'too-deep'],
  ['deep chapters', epubOf(['<div>'.repeat(DEEP)]), 'a.epub', 'too-deep'],
  ['deep RTF', `{\\rtf1${'{'.repeat(300_000)}x`, 'a.rtf', 'not-rtf'],
  ['RTF that skips itself', '{\\rtf1\\bin2147483647 x}', 'a.rtf', 'empty'],
  [
    'an archive that leads out',
    new Uint8Array(zipSync({ '../word/document.xml': new Uint8Array(1) })),
    'a.docx',
    'archive-unsafe',
  ],
  [
    'a web archive without pages',
    `Content-Type: multipart/related; boundary=b\n\n${'--b\n\n'.repeat(10_000)}`,
    'a.mht',
    'no-page',
  ],
  ['a web archive in itself', 'Content-Type: multipart/related; boundary=b\n\n--b\n'.repeat(5000), 'a.mht', 'no-page'],
  [
    'Word that is a workbook',
    new Uint8Array(zipSync({ 'xl/workbook.xml': new Uint8Array(1) })),
    'a.docx',
    'unsupported',
  ],
];

describe('hostile files', () => {
  it.each(HOSTILE)('%s are refused, and soon', async (_what, file, name, code) => {
    const start = performance.now();
    const said = await refusal(file, name);
    expect(said).toMatch(/^[a-z-]+: “a\.\w+” .*\.$/u);
    expect(said.split(':', 1)).toEqual([code]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('nest as deep as they like where that does no harm', async () => {
    const deep = docxOf(`${'<w:x>'.repeat(DEEP)}<w:p>${run('x')}</w:p>${'</w:x>'.repeat(DEEP)}`);
    expect((await article(deep, 'a.docx')).text).toBe('x');
    expect((await article(`<html><body>${'<p>'.repeat(20_000)}x`, 'a.html')).text).toBe('x');
    expect((await article(`<html><body><p title="${'x'.repeat(3e6)}">x</p>`, 'a.html')).text).toBe('x');
  });

  it('such as tables in tables are read whole, and soon', async () => {
    const start = performance.now();
    expect((await article(`<html><body>${'<table><tr><td>'.repeat(1000)}x`, 'a.html')).text).toBe('x');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('with a password say so', async () => {
    const cfb = new Uint8Array(4096);
    cfb.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await refusal(cfb, 'a.docx')).toMatch(/^unsupported: .*old Word/u);
    cfb.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
    expect(await refusal(cfb, 'a.docx')).toMatch(/^archive-locked: .*password/u);
    const odt = odtOf('', { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' });
    expect(await refusal(odt, 'a.odt')).toMatch(/^archive-locked: .*password/u);
  });
});

const RUNS = Number(process.env.STANDPOINT_RUNS ?? 200);

it.each([
  ['a.docx', docxOf(`<w:p>${run('One')}</w:p>`)],
  ['a.odt', odtOf('<text:p>One</text:p>')],
  ['a.epub', epubOf(['<p>One</p>'])],
  ['a.rtf', bytesOf(RTF)],
  ['a.html', bytesOf(PAGE)],
  ['a.mht', bytesOf(MHT)],
] as const)(
  'whatever bytes of %s are changed, it is read or refused',
  async (name, whole) => {
    for (let seed = 0; seed < RUNS; seed += 1) {
      const random = seeded(seed);
      const bytes = whole.slice(0, random() < 0.2 ? Math.floor(random() * whole.length) : whole.length);
      for (let change = 0; change < 1 + random() * 8; change += 1) {
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      }
      const read = await readAny(bytes, name);
      if (!read.ok) expect(read.error.message, `seed ${seed}`).toMatch(/\.$/u);
      else if (read.value.kind === 'articles') {
        expect(
          read.value.articles.every(({ text }) => isCanonical(text) && text.trim() !== ''),
          `seed ${seed}`,
        ).toBe(true);
      }
    }
  },
  60_000,
);
