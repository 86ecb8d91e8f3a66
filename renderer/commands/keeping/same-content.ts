/** Whether two files hold the same bytes; told off the main thread, since they may be large. */
export async function sameContent(a: Uint8Array, b: Uint8Array): Promise<boolean> {
  if (a.byteLength !== b.byteLength) return false;
  const [one, other] = await Promise.all([digest(a), digest(b)]);
  return one === other;
}

const digest = async (bytes: Uint8Array): Promise<string> =>
  String(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));
