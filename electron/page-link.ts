import type { CommandId } from '../shared/contract/commands.ts';
import type { ChosenFile } from '../shared/contract/host.ts';
import type { PageEvents } from './ipc/channels.ts';

export type Send = <E extends keyof PageEvents>(event: E, ...args: PageEvents[E]) => void;

/**
 * The way from the machine to the page. Until the page has said that it listens, files and commands wait: a start with
 * files on the command line hands them over long before there is a page.
 */
export class PageLink {
  #send: Send | undefined;
  #listens = false;
  #files: ChosenFile[] = [];
  #commands: CommandId[] = [];

  get listens(): boolean {
    return this.#listens;
  }

  /** A page is there, or none any more; it does not listen yet. */
  attach(send: Send | undefined): void {
    this.#send = send;
    this.#listens = false;
  }

  /** The page listens from now on. Gives the files that have waited. */
  ready(): readonly ChosenFile[] {
    this.#listens = true;
    const files = this.#files;
    const commands = this.#commands;
    this.#files = [];
    this.#commands = [];
    // After the answer to this call, with which the page finishes its start.
    setTimeout(() => {
      for (const command of commands) this.command(command);
    }, 0);
    return files;
  }

  command(command: CommandId): void {
    if (this.#listens) this.#send?.('command', command);
    else this.#commands.push(command);
  }

  files(files: readonly ChosenFile[]): void {
    if (files.length === 0) return;
    if (this.#listens) this.#send?.('files', files);
    else this.#files.push(...files);
  }

  requestClose(): void {
    this.#send?.('close-request');
  }
}
