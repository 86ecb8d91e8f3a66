import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { anyProject } from '../../testing/arbitraries.ts';
import { sampleProject } from '../../testing/sample.ts';
import { exported } from './testing.ts';

/** The published schema, where it lies beside the repository. */
const SCHEMA = path.resolve(import.meta.dirname, '../../../../shared/standards/refi-qda/Project.xsd');

const qdeOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['project.qde'] ?? new Uint8Array());

/** What the schema says against each of the files, in its words; nothing for files that keep it. */
async function faultsOf(files: readonly string[]): Promise<string[]> {
  const xml = files.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const schema = { fileName: 'Project.xsd', contents: readFileSync(SCHEMA, 'utf8') };
  const { errors } = await validateXML({ xml, schema, maxMemoryPages: 4096 });
  return errors.map(
    ({ loc, rawMessage }) => `${rawMessage}\n${xml[Number.parseInt(loc?.fileName ?? '', 10)]?.contents}`,
  );
}

// Without the folder of standards beside the repository these are skipped.
describe.skipIf(!existsSync(SCHEMA))(
  'the published schema of REFI-QDA projects, where it lies beside the repository',
  { timeout: 30_000 },
  () => {
    it('is kept by whatever project goes out, the empty one too', async () => {
      const sample = fc.sample(anyProject(), 100);
      const bare = { ...sampleProject(), coders: [], actors: [], positions: [], articles: [] };
      const files = (await Promise.all([bare, sampleProject(), ...sample].map(exported))).map(qdeOf);
      for (const part of ['<Case ', '<Note ', '<Set ', '<Coding ', '<Variable ']) {
        expect(files.filter((file) => file.includes(part)).length).toBeGreaterThan(10);
      }
      expect(await faultsOf(files)).toEqual([]);
    });

    it('would be seen to be broken', async () => {
      const file = qdeOf(await exported(sampleProject()));
      const broken = [
        file.replace('creationDateTime="', 'creationDateTime="x'),
        file.replace(/startPosition="\d+"/u, ''),
        file.replace('<Users>', '<Users/><Users>'),
        file.replace(/targetGUID="[^"]+"/u, 'targetGUID="1"'),
        file.replace('typeOfVariable="Text"', 'typeOfVariable="EDTF"'),
      ];
      expect(await faultsOf([file])).toEqual([]);
      for (const other of broken) expect(await faultsOf([other])).not.toEqual([]);
    });
  },
);

// What the schema says in words only.
describe('a REFI-QDA project', { timeout: 30_000 }, () => {
  it('gives everything a GUID of its own, and refers to nothing that is not there', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        const bytes = await exported(project);
        const file = qdeOf(bytes);
        const guids = [...file.matchAll(/ guid="([^"]+)"/gu)].map(([, one]) => one);
        expect(new Set(guids).size).toBe(guids.length);
        const known = new Set(guids);
        for (const [, one] of file.matchAll(/ (?:targetGUID|creatingUser)="([^"]+)"/gu)) expect(known).toContain(one);
        const paths = [...file.matchAll(/plainTextPath="internal:\/\/([^"]+)"/gu)].map(([, name]) => `sources/${name}`);
        expect(Object.keys(unzipSync(bytes)).sort()).toEqual([...paths, 'project.qde'].sort());
      }),
      { numRuns: 50 },
    );
  });
});
