/** For tests: a worker that does only what the test says. */
export class PuppetWorker<To, From> {
  onmessage: ((event: { data: From }) => void) | null = null;
  onerror: (() => void) | null = null;
  ended = false;
  readonly heard: To[] = [];

  postMessage(message: To): void {
    this.heard.push(message);
  }

  terminate(): void {
    this.ended = true;
  }

  say(message: From): void {
    if (!this.ended) this.onmessage?.({ data: message });
  }
}
