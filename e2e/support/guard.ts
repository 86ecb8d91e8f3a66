import type { BrowserContext, ConsoleMessage, Page, Request } from '@playwright/test';

/**
 * Watches a whole context: what the page asks of the network, what it complains of, what its security policy stops.
 * There is no list of exceptions. A test that provokes the policy on purpose takes what it provoked out again.
 */
export class Guard {
  readonly #offences: string[] = [];
  readonly #requests: string[] = [];
  readonly #answers: string[] = [];
  readonly #origins = new Set<string>();
  #forgivesRequests = false;

  /** Attach before the page loads where that is possible: what came before is not seen. */
  async watch(context: BrowserContext): Promise<void> {
    context.on('request', (request) => this.#request(request));
    context.on('response', (response) => this.#answers.push(response.url()));
    context.on('console', (message) => this.#console(message));
    context.on('weberror', (error) => this.#offences.push(`page error: ${error.error().stack ?? error.error()}`));
    context.on('page', (page) => this.#crashes(page));
    for (const page of context.pages()) this.#crashes(page);
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`securitypolicyviolation: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
      });
    });
  }

  /** An origin that may be asked for something; no other may. */
  allow(url: string): void {
    this.#origins.add(originOf(url));
  }

  /**
   * Runs what is meant to offend, and gives the offences instead of keeping them. A request that leaves the page and
   * is stopped on its way is one of them; an answer from elsewhere is never forgiven.
   */
  async provoke(act: () => Promise<void>): Promise<string[]> {
    const [offences, requests] = [this.#offences.length, this.#requests.length];
    await act();
    const stopped = this.#requests.splice(requests).filter((url) => !this.#isOwn(url));
    return [...this.#offences.splice(offences), ...stopped];
  }

  /**
   * From now on requests beyond the own origin are what the test is about. For those that are only heard of some time after they
   * were stopped; an answer to one is never forgiven.
   */
  forgiveRequests(): void {
    this.#forgivesRequests = true;
  }

  /** Everything that should not have happened. */
  offences(): string[] {
    const foreign = this.#forgivesRequests ? [] : this.#requests.filter((url) => !this.#isOwn(url));
    return [
      ...this.#offences,
      ...foreign.map((url) => `request beyond the app's own origin: ${url}`),
      ...this.#answers.filter((url) => !this.#isOwn(url)).map((url) => `an answer came from ${url}`),
    ];
  }

  #isOwn(url: string): boolean {
    if (/^(data|blob|about):/.test(url)) return true;
    return this.#origins.has(originOf(url));
  }

  #request(request: Request): void {
    this.#requests.push(request.url());
  }

  #console(message: ConsoleMessage): void {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const { url, lineNumber } = message.location();
    this.#offences.push(`console ${message.type()}: ${message.text()} (${url}:${lineNumber})`);
  }

  #crashes(page: Page): void {
    page.on('crash', () => this.#offences.push('the page crashed'));
  }
}

/** Scheme and host. `URL.origin` is 'null' for app:// in Node, which would make all such addresses one. */
const originOf = (url: string): string => /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? '';
