import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The tokens as they are written, light and dark. */
const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
type Rgb = readonly [number, number, number];

/** Channels from 0 to 255. */
function token(name: string, theme: Theme): Rgb {
  const [, light = '', dark = ''] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`, 'u').exec(css) ?? [];
  const hex = theme === 'light' ? light : dark;
  if (!hex) throw new Error(`there is no token --${name}`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

const linear = (rgb: Rgb): Rgb =>
  rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;

type Matrix = readonly [Rgb, Rgb, Rgb];
const times = (matrix: Matrix, vector: Rgb): Rgb =>
  matrix.map(([a, b, c]) => a * vector[0] + b * vector[1] + c * vector[2]) as unknown as Rgb;

/** How colours come out for people who lack a kind of cone: Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const SIGHTS: Record<string, Matrix> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Rgb = [0.95047, 1, 1.08883];

function lab(light: Rgb): Rgb {
  const clipped = light.map((part) => Math.min(1, Math.max(0, part))) as unknown as Rgb;
  const [x, y, z] = times(XYZ, clipped).map((part, index) => {
    const ratio = part / (WHITE[index] ?? 1);
    return ratio > 216 / 24389 ? Math.cbrt(ratio) : ((24389 / 27) * ratio + 16) / 116;
  }) as unknown as Rgb;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const difference = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [a, b].map((rgb) => times(XYZ, linear(rgb))[1]).sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** A difference in CIE Lab that is seen in thin lines beside one another. */
const SEEN = 12;
const PAIRS = [
  ['actor', 'position'],
  ['actor', 'date'],
  ['position', 'date'],
] as const;

describe.each(THEMES)('the colours, %s', (theme) => {
  it.each(Object.keys(SIGHTS))('of the kinds of tags are told apart with %s', (sight) => {
    const matrix = SIGHTS[sight] ?? XYZ;
    const seen = (name: string) => lab(times(matrix, linear(token(name, theme))));
    for (const [a, b] of PAIRS) {
      expect(difference(seen(a), seen(b)), `${a} and ${b}`).toBeGreaterThanOrEqual(SEEN);
    }
  });

  it('of words are read on every ground they stand on', () => {
    const inks = ['ink', 'ink-soft', 'actor-ink', 'position-ink', 'date-ink', 'danger', 'good'];
    for (const ink of inks) {
      for (const ground of ['paper', 'raised', 'chrome', 'hover']) {
        const between = contrast(token(ink, theme), token(ground, theme));
        expect(between, `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('of lines are seen on the paper', () => {
    for (const line of ['actor', 'position', 'date', 'line-strong', 'accent']) {
      expect(contrast(token(line, theme), token('paper', theme)), line).toBeGreaterThanOrEqual(3);
    }
  });
});
