import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { anyProject } from '../../testing/arbitraries.ts';
import type { Codebook } from '../codebook.ts';
import { buildCodebookQdc, NAMESPACE } from './build.ts';

/**
 * The published schema, where it lies beside the repository. It is the one for projects, which hold a codebook with the
 * same codes and sets; the one for codebooks alone is not at hand.
 */
const SCHEMA = path.resolve(import.meta.dirname, '../../../../shared/standards/refi-qda/Project.xsd');
const PROJECT = 'urn:QDA-XML:project:1.0';

function build(codebook: Codebook): string {
  const built = buildCodebookQdc(codebook, 'Standpoint 1');
  if (!built.ok) throw new Error(built.error.message);
  return built.value;
}

/** The codebook as part of a project: the sets stand beside it there, and members are named by another attribute. */
function asProject(codebook: string): string {
  const [, , codes = '', sets = ''] =
    /^<\?xml[^>]*>\s*<CodeBook xmlns="([^"]*)" origin="[^"]*">\s*([\s\S]*?<\/Codes>)\s*(<Sets>[\s\S]*<\/Sets>)?\s*<\/CodeBook>\s*$/u.exec(
      codebook,
    ) ?? [];
  const members = sets.replaceAll('<MemberCode guid=', '<MemberCode targetGUID=');
  return `<Project xmlns="${PROJECT}" name="x"><CodeBook>${codes}</CodeBook>${members}</Project>`;
}

/** What the schema says against each of the files, in its words; nothing for files that keep it. */
async function faultsOf(files: readonly string[]): Promise<string[]> {
  const xml = files.map((contents, index) => ({ fileName: `${index}.xml`, contents: asProject(contents) }));
  const schema = { fileName: 'Project.xsd', contents: readFileSync(SCHEMA, 'utf8') };
  const { errors } = await validateXML({ xml, schema, maxMemoryPages: 4096 });
  return errors.map(
    ({ loc, rawMessage }) => `${rawMessage}\n${xml[Number.parseInt(loc?.fileName ?? '', 10)]?.contents}`,
  );
}

const GUIDS = / guid="([^"]+)"/gu;

// Without the folder of standards beside the repository these are skipped.
describe.skipIf(!existsSync(SCHEMA))('the published schema of REFI-QDA, where it lies beside the repository', () => {
  it('is kept by whatever codebook goes out', async () => {
    const sample = fc.sample(anyProject(), 200).filter(({ actors, positions }) => actors.length + positions.length > 0);
    const files = sample.map(build);
    expect(files.filter((file) => file.includes('<Sets>')).length).toBeGreaterThan(10);
    expect(await faultsOf(files)).toEqual([]);
  });

  it('would be seen to be broken', async () => {
    const actors = ['a', 'b'].map((id) => ({
      ...{ id, name: id, kind: 'person' as const, aliases: [], note: 'n', externalIds: {} },
      memberOf: id === 'b' ? ['a'] : [],
    }));
    const file = build({
      actors,
      positions: [{ id: 'p', label: 'x', parentId: null, description: 'd', colour: '#123456' }],
    });
    expect(await faultsOf([file])).toEqual([]);
    const broken = [
      file.replace('#123456', 'red'),
      file.replace('isCodable="true"', 'isCodable="perhaps"'),
      file.replace(/ guid="[^"]+"/u, ''),
      file.replace('</Description>', '</Description><Description>e</Description>'),
      file.replace(/<MemberCode guid="[^"]+"/u, '<MemberCode guid="1"'),
    ];
    expect(new Set([file, ...broken]).size).toBe(broken.length + 1);
    for (const other of broken) expect(await faultsOf([other])).not.toEqual([]);
  });
});

// What the schema says in words only.
describe('a REFI-QDA file', () => {
  it('is in the namespace of codebooks, each code and set with a GUID of its own, each member a code', () => {
    fc.assert(
      fc.property(anyProject(), ({ actors, positions }) => {
        fc.pre(actors.length + positions.length > 0);
        const file = build({ actors, positions });
        const [codes = '', sets = ''] = file.split('</Codes>');
        const guids = [...file.replaceAll(/<MemberCode [^>]*>/gu, '').matchAll(GUIDS)].map(([, guid]) => guid);
        const members = [...sets.matchAll(/<MemberCode guid="([^"]+)"/gu)].map(([, guid]) => guid);
        expect(file).toContain(`<CodeBook xmlns="${NAMESPACE}" `);
        expect(new Set(guids).size).toBe(guids.length);
        for (const guid of members) expect(codes).toContain(`<Code guid="${guid}"`);
      }),
    );
  });
});
