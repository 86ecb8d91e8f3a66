import { hostErrorOf, systemCode } from '../files/failures.ts';
import { type Command, readGiven } from './command.ts';
import { COMMANDS } from './commands.ts';
import { EXIT, type Exit, misuse, Stop } from './exit.ts';
import { generalHelp, helpOf } from './help.ts';
import { type Io, say, send } from './io.ts';
import { hint } from './nearest.ts';
import { WORDS, type Word } from './words.ts';

/** Does what was typed, and gives the code to exit with. Never throws, and never prints where in the program it was. */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  try {
    return await obey(args, io);
  } catch (error) {
    const [exit, sentence] = ending(error, io);
    // Where nobody can be told any more, the code has to do.
    if (sentence !== '') await say(io, sentence).catch(() => {});
    return exit;
  }
}

async function obey([first, ...rest]: readonly string[], io: Io): Promise<Exit> {
  if (first === undefined) throw misuse((await generalHelp()).trimEnd());
  if (first === '--version' || first === '-v') return print(io, `${io.version}\n`);
  if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
    return print(io, await generalHelp());
  }
  const word = first === 'help' ? (rest[0] ?? '') : first;
  if (!isWord(word)) {
    const what = word.startsWith('-') ? 'option' : 'word';
    throw misuse(
      `There is no ${what} “${word}”.${hint(word, [...WORDS, 'help', '--help', '--version'])} See “--help”.`,
    );
  }
  const command: Command = await COMMANDS[word]();
  if (first === 'help') return print(io, helpOf(word, command));
  const given = readGiven(word, command, rest);
  return given.has('help') ? print(io, helpOf(word, command)) : command.run(given, io);
}

async function print(io: Io, text: string): Promise<Exit> {
  await send(io.stdout, text);
  return EXIT.ok;
}

const isWord = (word: string): word is Word => (WORDS as readonly string[]).includes(word);

function ending(error: unknown, io: Io): readonly [Exit, string] {
  if (error instanceof Stop) return [error.exit, error.message];
  if (systemCode(error) === 'EPIPE') return [EXIT.pipe, ''];
  if (io.signal.aborted) return [EXIT.stopped, 'Stopped. Nothing was half written.'];
  // Codes of the system, not those of Node's own complaints.
  if (/^E[A-Z0-9]+$/u.test(systemCode(error))) return [EXIT.failed, hostErrorOf(error, 'The file', 'save').message];
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [EXIT.unexpected, `This should not have happened, it is a mistake of Standpoint: ${what}`];
}
