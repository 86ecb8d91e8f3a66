import type { Command } from './command.ts';
import type { Word } from './words.ts';

/** What the words do. Each is loaded when it is asked for. */
export const COMMANDS: Readonly<Record<Word, () => Promise<Command>>> = {
  import: async () => (await import('./commands/import.ts')).importCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  convert: async () => (await import('./commands/convert.ts')).convertCommand,
  merge: async () => (await import('./commands/merge.ts')).mergeCommand,
  validate: async () => (await import('./commands/validate.ts')).validateCommand,
  suggest: async () => (await import('./commands/suggest.ts')).suggestCommand,
  evaluate: async () => (await import('./commands/evaluate.ts')).evaluateCommand,
};
