import { failure, ok, type Result } from '../domain/result.ts';

/** An address that may be opened in the user's browser, once they have seen it and said so. */
export interface Link {
  /** The whole address in ASCII: names in other scripts are shown as they are looked up (`xn--…`), so that none can pass for another. */
  readonly address: string;
  /** The name of the machine that it leads to. */
  readonly host: string;
}

/** What a URL is made of, as the platform's parser says; null where it is none. */
export type ParseUrl = (text: string) => {
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly port: string;
  readonly href: string;
} | null;

export const LONGEST_LINK = 2000;

const refuse = (why: string) =>
  failure(
    'bad-link',
    `This address is not opened: ${why}. Correct it in the article’s details, or copy it from there.`,
  );

/**
 * Whether an address may be handed to the browser, and as what. It comes from files of anyone: only `https:` with a name of
 * a machine passes, written plainly, without a user, and with nothing in it that is not seen. 'bad-link' for all else.
 */
export function readLink(text: string, parse: ParseUrl): Result<Link, ReturnType<typeof refuse>['error']> {
  const given = text.trim();
  if (given === '') return refuse('there is none');
  if (given.length > LONGEST_LINK) return refuse(`it has more than ${LONGEST_LINK} characters`);
  // Control and format characters (some turn the direction of what is read), blanks, halves of a character.
  if (/[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u.test(given))
    return refuse('it holds characters that cannot be seen');
  // A parser mends these into an address that the eye did not read.
  if (/[\\"<>^`{|}]/u.test(given)) return refuse('it holds characters that no address has');
  if (!/^https:\/\/[^/?#]/iu.test(given)) return refuse('it does not begin with https://');
  const url = parse(given);
  if (url === null || url.protocol !== 'https:') return refuse('it is not complete');
  if (url.username !== '' || url.password !== '' || /^[^/?#]*@/u.test(given.slice('https://'.length)))
    return refuse('it carries the name of a user');
  const host = url.hostname.toLowerCase();
  const fault = hostFault(host, given);
  if (fault) return refuse(fault);
  return ok({ address: url.href, host });
}

/** What is wrong with the name of the machine: addresses of the user's own machine and network are not an article's. */
function hostFault(host: string, given: string): string | null {
  // A parser reads numbers in many ways (0x7f.1, 2130706433), all as an address that is not seen.
  if (/^\[|^[\d.]+$/u.test(host)) return 'it names a machine by a number';
  const labels = host.replace(/\.$/u, '').split('.');
  if (labels.length < 2 || labels.some((label) => label === '')) return 'it names no machine on the web';
  if (/(^|\.)(localhost|local|internal|lan|home|corp|test|invalid|onion|home\.arpa)\.?$/u.test(host))
    return 'it names a machine of this network';
  if (!labels.every((label) => /^[a-z\d_]([a-z\d_-]{0,61}[a-z\d_])?$/u.test(label)))
    return 'it names no machine on the web';
  // An encoded dot or slash in the name: the parser has turned it into another name than was read.
  if (/^https:\/\/[^/?#]*%/iu.test(given)) return 'the name of its machine is written in code';
  return null;
}
