import { type Link, readLink } from '../../shared/contract/links.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import type { Handlers } from './register.ts';

export interface LinkParts {
  /** Shows the user the whole address; whether it may be opened. */
  readonly ask: (link: Link) => Promise<boolean>;
  readonly open: (address: string) => Promise<void>;
  readonly report: (what: string, error: unknown) => void;
}

type LinkHandlers = Pick<Handlers, Extract<keyof Handlers, `links.${string}`>>;

/** Each address is read here, whatever the page has made of it before, and opened as it was shown. One question at a time. */
export function linkHandlers({ ask, open, report }: LinkParts): LinkHandlers {
  let isAsking = false;
  const isWanted = async (link: Link) => {
    if (isAsking) return false;
    isAsking = true;
    try {
      return await ask(link);
    } finally {
      isAsking = false;
    }
  };
  return {
    'links.open': async (text) => {
      const link = readLink(text, URL.parse);
      if (!link.ok) return link;
      if (!(await isWanted(link.value))) return failure('cancelled', 'The address was not opened.');
      try {
        await open(link.value.address);
        return ok(null);
      } catch (error) {
        report('An address could not be opened', error);
        return failure(
          'io-error',
          'The system opened no browser. Copy the address from the article’s details and open it in one.',
        );
      }
    },
  };
}
