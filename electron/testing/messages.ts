import fc, { type Arbitrary } from 'fast-check';

/* What a page that was taken over can send: anything that the structured clone carries, which functions are not. */

const cycle = () => {
  const ring: Record<string, unknown> = { length: 1 };
  ring.self = ring;
  return ring;
};
const deep = () => Array.from({ length: 2000 }).reduce<unknown>((inner) => ({ inner }), null);

/** Values that programs trip over. */
const odd: Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...[
    undefined,
    null,
    true,
    false,
    0,
    -0,
    -1,
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    -(2 ** 63),
    10n ** 30n,
  ],
  ...['', '__proto__', 'constructor', '../../etc/passwd', 'C:\\Windows', '\0', '\ud800', 'x'.repeat(100_000)],
  ...[new Date(Number.NaN), /x/, new Error('x'), new Map([[1, 2]]), new Set([1]), new ArrayBuffer(8)],
  ...[new Float64Array(2), new DataView(new ArrayBuffer(8)), new Uint16Array(3), new BigInt64Array(1)],
  ...[cycle(), deep(), Object.create(null), JSON.parse('{"__proto__":{"ok":true}}'), { toString: null }],
  ...[[], [[]], [undefined], new Array(5), {}, { length: 3, 0: 1 }],
);

const anything: Arbitrary<unknown> = fc.oneof(
  odd,
  fc.anything({
    ...{ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withSparseArray: true },
    ...{ withNullPrototype: true, withUnicodeString: true, maxDepth: 3 },
  }),
);

export const anyMessage: Arbitrary<unknown[]> = fc.array(anything, { maxLength: 4 });

/** Values of another type than the given one: a byte array is no array, null no object, an array of no length none of them. */
const kindOf = (value: unknown) => Object.prototype.toString.call(value);
const ofAnotherKind = (good: unknown) => anything.filter((value) => kindOf(value) !== kindOf(good));

/** Of the same kind, but out of every bound; for some kinds there is no such thing, so it is one of another. */
function outOfBounds(good: unknown): Arbitrary<unknown> {
  if (typeof good === 'number') return fc.constantFrom(-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53 + 2);
  if (typeof good === 'string') return fc.integer({ min: 33_000, max: 200_000 }).map((length) => 'x'.repeat(length));
  return ofAnotherKind(good);
}

const isPlain = (value: unknown): value is Record<string, unknown> => kindOf(value) === '[object Object]';

/** Spoils a value somewhere: the whole of it, or a member at any depth that is taken out, changed, or added. */
function spoilt(good: unknown): Arbitrary<unknown> {
  const whole = fc.oneof(ofAnotherKind(good), outOfBounds(good));
  if (!isPlain(good) || Object.keys(good).length === 0) return whole;
  const key = fc.constantFrom(...Object.keys(good));
  return fc.oneof(
    whole,
    key.map((name) => Object.fromEntries(Object.entries(good).filter(([other]) => other !== name))),
    fc
      .tuple(fc.constantFrom('more', 'path', 'token', ' ', 'constructor'), anything)
      .map(([name, value]) => ({ ...good, [name]: value })),
    key.chain((name) => {
      const inner = good[name];
      const worse = isPlain(inner) && Object.keys(inner).length > 0 ? spoiltClosed(inner) : ofAnotherKind(inner);
      return worse.map((value) => ({ ...good, [name]: value }));
    }),
  );
}

/** Members of members may be open records, in which one more or less is no fault: only what is surely one. */
const spoiltClosed = (good: Record<string, unknown>): Arbitrary<unknown> =>
  fc.oneof(
    ofAnotherKind(good),
    fc
      .constantFrom(...Object.keys(good))
      .chain((name) => ofAnotherKind(good[name]).map((value) => ({ ...good, [name]: value }))),
  );

/** The arguments of a call that is as agreed, in a way that is not: too many, too few, or one of them spoilt. */
export function malformed(good: readonly unknown[]): Arbitrary<unknown[]> {
  const more = fc.array(anything, { minLength: 1, maxLength: 3 }).map((rest) => [...good, ...rest]);
  if (good.length === 0) return more;
  const at = fc.nat({ max: good.length - 1 });
  return fc.oneof(
    more,
    at.map((length) => good.slice(0, length)),
    at.chain((index) => spoilt(good[index]).map((value) => good.with(index, value))),
  );
}

const gone = {
  get parent(): never {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed');
  },
};

/** Whoever is not the top frame of the program's own page. */
export const anyOtherSender: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    {},
    { senderFrame: null },
    { senderFrame: undefined },
    { senderFrame: gone },
  ),
  fc.record({
    senderFrame: fc.record({
      origin: fc.oneof(
        fc.constantFrom(
          ...['app://bundle.evil', 'APP://BUNDLE', 'app://bundle/', 'app://print', 'null', 'file://', 'https://bundle'],
        ),
        fc.webUrl(),
        anything.filter((origin) => origin !== 'app://bundle'),
      ),
      parent: fc.constant(null),
    }),
  }),
  fc.record({
    senderFrame: fc.record({
      origin: fc.constant('app://bundle'),
      parent: anything.filter((parent) => parent !== null),
    }),
  }),
);
