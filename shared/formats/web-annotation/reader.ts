import { ok } from '../../domain/result.ts';
import type { FileReader } from '../found.ts';
import { FORMAT } from '../project-file/shapes.ts';
import { latin1 } from '../text-file/signatures.ts';
import { parseWebAnnotation } from './parse.ts';
import { ANNO } from './terms.ts';

/** Web Annotations: JSON that names the context of the W3C at its beginning, before anything that is no project file of ours. */
export const webAnnotationFile: FileReader = {
  id: 'web-annotation',
  extensions: ['jsonld'],
  takes: (head, name) => {
    if (/\.jsonld$/iu.test(name)) return true;
    if (/\.(?:jsonl|ndjson)$/iu.test(name)) return false;
    const start = latin1(head);
    if (!/^(?:\xEF\xBB\xBF)?\s*[{[]/u.test(start)) return false;
    const [context, project] = [start.search(CONTEXT), start.indexOf(`"${FORMAT}"`)];
    return context >= 0 && (project < 0 || context < project);
  },
  read: async (bytes, name, { decoder }) => {
    const parsed = parseWebAnnotation(bytes, name, decoder);
    return parsed.ok ? ok({ kind: 'project', project: parsed.value }) : parsed;
  },
};

/** The context as the whole value, or as the first of several; the slashes may be escaped. */
const CONTEXT = new RegExp(
  `"@context"\\s*:\\s*(?:\\[\\s*)?"${ANNO.replaceAll('/', '\\\\?/').replaceAll('.', '\\.')}"`,
  'u',
);
