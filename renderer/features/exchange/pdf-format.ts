import type { PrintCapability } from '../../../shared/contract/host.ts';
import type { ExportFormat } from '../../../shared/formats/export-format.ts';
import { highlighted } from '../../../shared/formats/html/build.ts';
import { chunksOf } from '../../commands/export-chunks.ts';

/** The page of highlighted articles as the host prints it. */
export const pdfFormat = (print: PrintCapability): ExportFormat => ({
  id: 'pdf',
  group: 'reading',
  label: 'Highlighted articles (PDF)',
  extension: 'pdf',
  says: 'The same on pages of A4, to be handed on: the articles with their tags marked, the statements as notes in the margin, and the codebook.',
  losses: highlighted.losses,
  build: async function* (source, stamp, options) {
    let page: Uint8Array = new Uint8Array();
    for await (const chunk of chunksOf(highlighted.build(source, stamp, options), Number.POSITIVE_INFINITY))
      page = chunk;
    const printed = await print.pdf(page);
    if (!printed.ok) throw new Error(printed.error.message);
    yield printed.value;
  },
});
