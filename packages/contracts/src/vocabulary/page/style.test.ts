import { describe, expect, it } from 'vitest';
import { STYLE } from './style.ts';

type Rgb = readonly [number, number, number];
type Palette = ReadonlyMap<string, Rgb>;

/** Linear light of a colour `#rrggbb` or `#rgb`. */
function linearOf(hex: string): Rgb {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex;
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
}

const palettes: readonly Palette[] = [...STYLE.matchAll(/:root\{([^}]*--ink[^}]*)\}/g)].map(
  ([, body = '']) =>
    new Map(
      [...body.matchAll(/--([\w-]+):(#[\da-f]{3,6})/g)].map(([, key = '', hex = '']) => [
        key,
        linearOf(hex),
      ]),
    ),
);

const colour = (palette: Palette, key: string): Rgb => palette.get(key) ?? [Number.NaN, 0, 0];
const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

it.each([
  ...['ink', 'muted', 'blue', 'orange'].flatMap((ink) => [[ink, 'card']]),
  ...['ink', 'muted', 'blue'].map((ink) => [ink, 'bg']),
  ['ink', 'blue-soft'],
  ['ink', 'orange-soft'],
])('%s on %s can be read in both themes (WCAG AA, 4.5)', (ink = '', ground = '') => {
  expect(palettes).toHaveLength(2);
  for (const palette of palettes) {
    const [one, other] = [ink, ground].map((key) => luminance(colour(palette, key)) + 0.05) as [
      number,
      number,
    ];
    expect(Math.max(one, other) / Math.min(one, other)).toBeGreaterThanOrEqual(4.5);
  }
});

/** Machado, Oliveira & Fernandes 2009, severity 1. */
const BLINDNESS: Readonly<Record<string, readonly Rgb[]>> = {
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

describe.each(Object.entries(BLINDNESS))('with %s', (_, matrix) => {
  it('blue and orange differ by more than 25 (CIE 1976)', () => {
    for (const palette of palettes) {
      const [blue, orange] = ['blue', 'orange'].map((key) => {
        const seen = colour(palette, key);
        return lab(
          matrix.map((row) =>
            row.reduce((sum, part, at) => sum + part * (seen[at] ?? 0), 0),
          ) as unknown as Rgb,
        );
      }) as [Rgb, Rgb];
      expect(Math.hypot(...blue.map((part, at) => part - (orange[at] ?? 0)))).toBeGreaterThan(25);
    }
  });
});

function lab([red, green, blue]: Rgb): Rgb {
  const [x, y, z] = [
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
    0.2126 * red + 0.7152 * green + 0.0722 * blue,
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
  ].map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116)) as [
    number,
    number,
    number,
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

it('is dark on screens only: on paper the light palette stays', () => {
  expect(STYLE).not.toMatch(/@media \(prefers-color-scheme/);
  expect(STYLE).toContain('@media screen and (prefers-color-scheme:dark)');
});
