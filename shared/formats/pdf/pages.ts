import { canonicalText } from '../../domain/text/canonical.ts';
import type { Piece } from './layout.ts';
import type { Page } from './running-heads.ts';

/** What is used of pdf.js, whose own types speak of a page's DOM. */
interface TextItem {
  readonly str?: string;
  readonly dir?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

interface PdfPage {
  readonly view: readonly number[];
  getTextContent(options: object): Promise<{ readonly items: readonly TextItem[] }>;
  cleanup(): void;
}

interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
}

interface PdfLibrary {
  getDocument(options: object): { readonly promise: Promise<PdfDocument>; destroy(): Promise<void> };
  readonly VerbosityLevel: { readonly ERRORS: number };
}

export interface PdfText {
  readonly pages: readonly Page[];
  /** Numbers of pages that could not be read, from 1. */
  readonly broken: readonly number[];
  readonly title: string;
  readonly author: string;
}

/** No newspaper has more pages, and no page more runs of text. */
export const MOST_PAGES = 5000;
const MOST_PIECES = 50_000;

/** The file needs a password. */
export class LockedPdf extends Error {}
export class LongPdf extends Error {}

/**
 * Reads the text of a PDF with pdf.js, in this thread: whoever calls is in a worker or on the command line. Nothing of
 * the file is run or shown: no functions are made of it, no fonts are loaded, no forms filled in.
 */
export async function readPages(bytes: Uint8Array): Promise<PdfText> {
  const library = await load();
  const task = library.getDocument({
    // pdf.js takes the bytes over: the caller keeps its own.
    data: bytes.slice(),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw new LongPdf();
    const { info } = await document.getMetadata().catch(() => ({ info: {} as Record<string, unknown> }));
    const pages: Page[] = [];
    const broken: number[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      try {
        pages.push(await pageOf(document, number));
      } catch {
        broken.push(number);
        pages.push({ height: 1, pieces: [] });
      }
    }
    return { pages, broken, title: textOf(info.Title), author: textOf(info.Author) };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new LockedPdf();
    throw error;
  } finally {
    await task.destroy().catch(() => {});
  }
}

async function pageOf(document: PdfDocument, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: true });
  const [, bottom = 0, , top = 0] = page.view;
  const pieces = items.slice(0, MOST_PIECES).flatMap((item): Piece[] => {
    const { str = '', dir, transform = [], width = 0, height = 0 } = item;
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
    // Turned letters are those of a picture or a margin: they are in no line.
    if (!str || Math.abs(b) > Math.abs(a) || ![x, y, width].every(Number.isFinite)) return [];
    return [
      {
        text: canonicalText(str).replace(/\n/gu, ' '),
        x,
        y: y - bottom,
        width,
        size: Math.abs(height || d) || 1,
        isLeftward: dir === 'rtl',
      },
    ];
  });
  page.cleanup();
  return { height: top - bottom, pieces };
}

let loaded: Promise<PdfLibrary> | null = null;

/** With its worker in the same thread: pdf.js would start one of its own from an address, which the page forbids. */
function load(): Promise<PdfLibrary> {
  loaded ??= (async () => {
    const [library, worker] = await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.min.mjs' as string),
      import('pdfjs-dist/legacy/build/pdf.worker.min.mjs' as string),
    ]);
    Object.assign(globalThis, { pdfjsWorker: worker });
    return library as PdfLibrary;
  })();
  return loaded;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '');
