/** What can be expected to go wrong is a value; only broken invariants throw. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/** An expected failure: a literal code for programs, a sentence for people that says what they can do. */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
}

export const failure = <Code extends string>(code: Code, message: string) => err<Failure<Code>>({ code, message });
