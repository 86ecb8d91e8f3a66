/** Words that the program itself reports: reasons and codes, of which it knows the list. */
const WORD = /^[a-z][a-z0-9_-]{0,39}$/;

/** What the engine says of a mistake in the program; names in it are those of the sources. */
const OF_THE_ENGINE = [
  /^Cannot (read|set) properties of (undefined|null)( \((reading|setting) '[\w$#]{1,60}'\))?$/,
  /^[\w$.]{1,80}(\(\.\.\.\))? is not (a function|a constructor|defined|iterable)$/,
  /^Assignment to constant variable\.$/,
  /^Invalid (array|string|typed array) length(: \d+)?$/,
  /^Maximum call stack size exceeded$/,
  /^Object has been destroyed$/,
];

/** `    at name (folder/file.js:1:2)`: the name and the last part of the path, which is a file of the program or of Node. */
const FRAME =
  /^ {4}at (?:(?:async )?(?:new )?([\w$.<>#]{1,80}) \()?[^()]*?(?:node:)?([\w.-]{1,80}:\d{1,7}:\d{1,7})\)?$/;
const MOST_FRAMES = 20;

/**
 * An error in words that may be kept and handed on: its kind, the system's code, and where in the program it happened. Never what it
 * says by itself: that may quote an article, or name files and folders of the user.
 */
export function errorWords(error: unknown): string {
  if (Array.isArray(error)) return error.slice(0, 10).map(plainWord).join(', ');
  if (!(error instanceof Error)) return plainWord(error);
  const { code, syscall } = error as NodeJS.ErrnoException;
  const facts = [/^\w{1,40}$/.test(error.name) ? error.name : 'Error', ...[code, syscall].filter(isFact)];
  const said = OF_THE_ENGINE.some((form) => form.test(error.message)) ? `: ${error.message}` : '';
  const cause = error.cause === undefined ? '' : `\n  caused by ${errorWords(shallow(error.cause))}`;
  return `${facts.join(' ')}${said}${framesOf(error)}${cause}`;
}

const plainWord = (value: unknown): string =>
  typeof value === 'string' && WORD.test(value) ? value : `(${typeof value})`;

const isFact = (value: unknown): value is string => typeof value === 'string' && /^\w{1,60}$/.test(value);

function framesOf({ stack = '', name, message }: Error): string {
  // What is said comes first, and may look like a frame.
  const head = stack.indexOf(message);
  const rest = message === '' || head === -1 ? stack.slice(name.length) : stack.slice(head + message.length);
  if (message !== '' && head === -1) return '';
  const frames = rest.split('\n').flatMap((line) => {
    const [, at, place = ''] = FRAME.exec(line) ?? [];
    return place ? [`\n    at ${at ? `${at} ` : ''}${place}`] : [];
  });
  return frames.slice(0, MOST_FRAMES).join('');
}

/** A cause has no cause of its own here: a ring of them would have no end. */
function shallow(cause: unknown): unknown {
  if (!(cause instanceof Error)) return cause;
  const copy = Object.assign(new Error(cause.message), {
    name: cause.name,
    code: (cause as NodeJS.ErrnoException).code,
  });
  copy.stack = cause.stack ?? '';
  return copy;
}
