import { expect, test } from '../fixtures.ts';
import type { Analyst } from '../support/analyst.ts';

/** What is refused, each with the sentence that the analyst is told. */
const REFUSED: readonly { what: string; file: { name: string; text: string | Buffer }; says: RegExp }[] = [
  { what: 'an empty file', file: { name: 'empty.txt', text: '' }, says: /is empty/ },
  { what: 'white space', file: { name: 'blank.txt', text: ' \n\t \r\n' }, says: /nothing but white space/ },
  { what: 'binary data', file: { name: 'data.txt', text: Buffer.from([1, 2, 3, 0, 0, 0, 7, 8, 9]) }, says: /not text/ },
  { what: 'a picture', file: { name: 'photo.txt', text: png() }, says: /is an image/ },
  {
    what: 'damaged UTF-8',
    file: { name: 'cut.txt', text: Buffer.from('Zürich, März, Öl, Bär, Töne, Ü').subarray(0, -1) },
    says: /UTF-8/,
  },
  { what: 'other JSON', file: { name: 'list.json', text: '{"a": [1, 2]}' }, says: /not a Standpoint project/ },
  { what: 'a project cut off', file: { name: 'cut.json', text: project().slice(0, -80) }, says: /ends in the middle/ },
  {
    what: 'a newer project',
    file: { name: 'newer.json', text: project({ version: 2 }) },
    says: /version 2.*reads version 1/,
  },
];

const KEPT = { name: 'kept.txt', text: 'This article was here before. Ann Poe wrote it.' };

test('what is no article and no project is refused with a reason, and the project stays as it was', async ({
  analyst,
}) => {
  await keepSomething(analyst);
  for (const { what, file, says } of REFUSED) {
    await test.step(what, async () => {
      await analyst.openFiles(file);
      await expect(analyst.alerts).toContainText(file.name);
      await expect(analyst.alerts).toContainText(says);
      await untouched(analyst);
    });
  }
});

test('a bad file among good ones is named, and the good ones are opened', async ({ analyst }) => {
  await keepSomething(analyst);
  await analyst.openFiles(
    { name: 'one.txt', text: 'The first.' },
    { name: 'empty.txt', text: '' },
    { name: 'two.txt', text: 'The second.' },
  );
  const report = analyst.dialog('Import report');
  await expect(report).toContainText(/empty\.txt.*is empty/);
  await report.getByRole('button', { name: 'Close' }).last().click();
  await expect(analyst.rows('Articles')).toHaveCount(3);
});

test('the same article twice is said and not added again', async ({ analyst }) => {
  await keepSomething(analyst);
  await analyst.openFiles({ name: 'another name.txt', text: KEPT.text });
  await expect(analyst.messages).toContainText(/already/i);
  await untouched(analyst);
});

test('a project file with broken records says which and why, and imports the rest', async ({ analyst }) => {
  const broken = { id: 'tag-2', kind: 'actor', start: 10, end: 900, quote: 'Bo', actor: 'actor-1' };
  const moved = { id: 'tag-3', kind: 'actor', start: 0, end: 3, quote: 'Bob', actor: 'actor-1' };
  await analyst.openProjectFile({ name: 'half.json', text: project({ tags: [broken, moved] }) });
  const preview = analyst.dialog('Import project');
  await expect(preview).toContainText(/outside the text/i);
  await expect(preview).toContainText(/Bob/);
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(analyst.reader).toContainText('Ann met Bo.');
  await expect(analyst.tags).toHaveCount(1);
  await expect(analyst.tags).toContainText('Ann');
});

test('a file of 300 MB is refused before it is read', async ({ analyst }) => {
  await keepSomething(analyst);
  const huge = await analyst.scratch.sparse('huge.txt', 300 * 1024 * 1024);
  await analyst.openFiles(huge);
  await expect(analyst.alerts).toContainText(/300 MB|too large/i);
  await untouched(analyst);
});

async function keepSomething(analyst: Analyst): Promise<void> {
  await analyst.openFiles(KEPT);
  await analyst.tag({ kind: 'actor', quote: 'Ann Poe', actor: 'Ann Poe', actorKind: 'person' });
}

async function untouched(analyst: Analyst): Promise<void> {
  await analyst.dismissMessages();
  await expect(analyst.rows('Articles')).toHaveCount(1);
  await expect(analyst.reader).toHaveText(KEPT.text);
  await expect(analyst.tags).toHaveCount(1);
  await expect(analyst.tags).toContainText('Ann Poe');
}

/** A whole project file with one article and one good tag. */
function project({ version = 1, tags = [] as readonly object[] } = {}): string {
  const at = '2024-01-01T00:00:00.000Z';
  const common = { note: '', coder: 'coder-1', createdAt: at, updatedAt: at };
  return JSON.stringify({
    format: 'standpoint-project',
    version,
    offsetUnit: 'unicode-code-point',
    generator: { name: 'Standpoint', version: '0.1.0' },
    exportedAt: at,
    project: { id: 'project-1', title: 'Half', description: '', createdAt: at },
    coders: [{ id: 'coder-1', name: 'Me' }],
    actors: [{ id: 'actor-1', name: 'Ann', kind: 'person', aliases: [], memberOf: [], note: '', externalIds: {} }],
    positions: [],
    documents: [
      {
        id: 'document-1',
        title: 'A meeting',
        source: '',
        author: '',
        url: '',
        language: '',
        publishedOn: '',
        importedAt: at,
        status: 'new',
        note: '',
        text: 'Ann met Bo.',
        // printf 'Ann met Bo.' | sha256sum
        sha256: '64ac20dcd90b7112f90bd07507050cef1c311d0842bba3405595ce8ff239de80',
        tags: [
          { id: 'tag-1', kind: 'actor', start: 0, end: 3, quote: 'Ann', actor: 'actor-1', ...common },
          ...tags.map((tag) => ({ ...tag, ...common })),
        ],
      },
    ],
  });
}

/** The smallest PNG there is. */
function png(): Buffer {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
}
