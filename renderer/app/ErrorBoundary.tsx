import { Component, type ReactNode } from 'react';

interface State {
  readonly error: Error | null;
}

/** A broken invariant ends here: what happened, what was kept, and the way out. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className="broken" role="alert">
        <h1>Something in Standpoint broke.</h1>
        <p>Every change that the status bar showed as saved is kept. What you were typing may be lost.</p>
        <button type="button" className="button button-primary" onClick={() => window.location.reload()}>
          Open Standpoint again
        </button>
        <details>
          <summary>What to tell the developers</summary>
          <pre>{error.stack ?? error.message}</pre>
        </details>
      </main>
    );
  }
}
