import { asLatin1 } from '../markup/bytes.ts';

export interface MhtPage {
  readonly bytes: Uint8Array;
  /** '' where the part does not say. */
  readonly charset: string;
  readonly address: string;
}

const DEEPEST = 5;

/** The first part of a web archive that is a page; null without one. */
export function pageOfMht(bytes: Uint8Array): MhtPage | null {
  return pageIn(asLatin1(bytes), 0);
}

function pageIn(source: string, level: number): MhtPage | null {
  const gap = /\r?\n\r?\n/u.exec(source);
  const head = (gap ? source.slice(0, gap.index) : source).replace(/\r?\n[ \t]+/gu, ' ');
  const header = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'imu').exec(head)?.[1]?.trim() ?? '';
  const type = header('Content-Type');
  const body = gap ? source.slice(gap.index + gap[0].length) : '';
  const boundary = parameter(type, 'boundary');
  if (/^multipart\//iu.test(type) && boundary !== '' && level < DEEPEST) {
    for (const part of partsOf(body, boundary)) {
      const page = pageIn(part, level + 1);
      if (page) return { ...page, address: page.address || header('Snapshot-Content-Location') };
    }
    return null;
  }
  if (!/^(?:text\/html|application\/xhtml\+xml)/iu.test(type)) return null;
  const address = header('Content-Location');
  return {
    bytes: decodeBody(body, header('Content-Transfer-Encoding').toLowerCase()),
    charset: parameter(type, 'charset'),
    address: /^https?:/iu.test(address) ? address : '',
  };
}

const parameter = (type: string, name: string): string =>
  new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu')
    .exec(type)
    ?.slice(1)
    .find((one) => one) ?? '';

function* partsOf(body: string, boundary: string): Generator<string> {
  const mark = `--${boundary}`;
  let at = body.indexOf(mark);
  while (at >= 0) {
    const start = body.indexOf('\n', at + mark.length);
    if (start < 0 || body.startsWith('--', at + mark.length)) return;
    const end = body.indexOf(`\n${mark}`, start);
    yield body.slice(start + 1, end < 0 ? body.length : end);
    at = end < 0 ? -1 : end + 1;
  }
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return fromBase64(body);
  if (encoding !== 'quoted-printable') return bytesOf(body);
  const plain = body.replace(/=[ \t]*\r?\n/gu, '');
  return bytesOf(plain.replace(/=([\da-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
}

const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
};

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(text: string): Uint8Array {
  const out = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let [bits, count, length] = [0, 0, 0];
  for (const char of text) {
    const digit = DIGITS.indexOf(char);
    if (digit < 0) continue;
    bits = ((bits << 6) | digit) & 0xff_ffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out[length] = (bits >> count) & 0xff;
    length += 1;
  }
  return out.subarray(0, length);
}
