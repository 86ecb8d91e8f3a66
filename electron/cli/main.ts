/** `npm run -s cli -- WORD …`: the command line, run by Node. */
import { readFileSync } from 'node:fs';
import { runProcess } from './process.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
// npm runs scripts in the project's folder, and tells where the user was.
const { npm_lifecycle_event: script, INIT_CWD } = process.env;
const cwd = script === 'cli' && INIT_CWD ? INIT_CWD : process.cwd();

process.exitCode = await runProcess(process.argv.slice(2), { version, cwd });
