import { failure, ok } from '../../shared/domain/result.ts';
import type { Handlers } from './register.ts';

export interface PrintParts {
  readonly printPdf: (page: Uint8Array) => Promise<Uint8Array>;
  readonly report: (what: string, error: unknown) => void;
}

type PrintHandlers = Pick<Handlers, Extract<keyof Handlers, `print.${string}`>>;

export const printHandlers = ({ printPdf, report }: PrintParts): PrintHandlers => ({
  'print.pdf': async (page) => {
    try {
      return ok(await printPdf(page));
    } catch (error) {
      report('A page could not be printed', error);
      return failure(
        'io-error',
        'The pages could not be printed. Export the highlighted articles as HTML, and print that from a browser.',
      );
    }
  },
});
