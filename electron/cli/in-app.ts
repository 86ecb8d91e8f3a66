import { runProcess, type Where } from './process.ts';

/** The command line of the desktop app. Each write was waited for, so that `exit` may end the app at once. */
export async function runInApp(args: readonly string[], where: Where, exit: (code: number) => void): Promise<void> {
  exit(await runProcess(args, where));
}
