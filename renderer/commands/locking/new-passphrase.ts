/** The fewest characters of a passphrase. */
export const SHORTEST = 8;

/** What a passphrase may not be, in words; null where it may. */
export function faultOf(passphrase: string): string | null {
  return [...passphrase].length < SHORTEST
    ? `A passphrase has at least ${SHORTEST} characters; several words are best.`
    : null;
}
