import type { Failure, Result } from '../../../shared/domain/result.ts';
import { failure, ok } from '../../../shared/domain/result.ts';
import { hashText } from '../../../shared/domain/text/canonical.ts';
import { type ParsedProject, parseProjectFile } from '../../../shared/formats/project-file/parse.ts';
import { kindOfFile, parseTextFile } from '../../../shared/formats/text-file/parse.ts';
import type { NewArticle } from '../articles.ts';

/** What a file turned out to be. */
export type Parsed =
  | { readonly kind: 'article'; readonly article: NewArticle }
  | { readonly kind: 'project'; readonly project: ParsedProject };

/** Reads a file by what is in it; its name only helps where the content leaves it open. */
export function parseBytes(bytes: Uint8Array, name: string): Result<Parsed, Failure> {
  if (kindOfFile(name, bytes.subarray(0, 4096)) === 'project') {
    let json: string;
    try {
      json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return failure(
        'not-utf8',
        `“${name}” looks like a project file, but is not in UTF-8: it may be damaged. Nothing was changed.`,
      );
    }
    const parsed = parseProjectFile(json);
    return parsed.ok ? ok({ kind: 'project', project: parsed.value }) : parsed;
  }
  const parsed = parseTextFile(bytes, name, (label) => new TextDecoder(label, { fatal: true }));
  if (!parsed.ok) return parsed;
  const { title, text, publishedOn } = parsed.value;
  // Hashed here, where it holds up nobody.
  return ok({ kind: 'article', article: { title, text, publishedOn, sha256: hashText(text) } });
}
