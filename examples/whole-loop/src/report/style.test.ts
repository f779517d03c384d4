import { expect, it } from 'vitest';
import { STYLE } from './style.ts';

type Palette = ReadonlyMap<string, string>;

/** The light and the dark palette of the sheet. */
const palettes: readonly Palette[] = [...STYLE.matchAll(/:root\{([^}]*--ink[^}]*)\}/g)].map(
  ([, body = '']) =>
    new Map(
      [...body.matchAll(/--([\w-]+):(#[\da-f]{3,6})/g)].map(([, key = '', hex = '']) => [key, hex]),
    ),
);

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(palette: Palette, ink: string, ground: string): number {
  const [one, other] = [ink, ground].map((key) => luminance(palette.get(key) ?? '#000'));
  const [light, dark] = [Math.max(one ?? 0, other ?? 0), Math.min(one ?? 0, other ?? 0)];
  return (light + 0.05) / (dark + 0.05);
}

const pairs = ['accent', 'second', 'gold', 'plus', 'minus']
  .map((tone) => [tone, `${tone}-soft`])
  .concat([
    ['ink', 'bg'],
    ['ink', 'card'],
    ['ink', 'plus-soft'],
    ['ink', 'minus-soft'],
    ['muted', 'bg'],
    ['muted', 'card'],
    ['muted', 'plus-soft'],
    ['muted', 'minus-soft'],
    ['accent', 'card'],
    ['gold', 'card'],
    ['plus', 'card'],
    ['minus', 'card'],
  ]);

it.each(pairs)('%s on %s can be read in both themes (WCAG AA, 4.5)', (ink = '', ground = '') => {
  expect(palettes).toHaveLength(2);
  for (const palette of palettes)
    expect(contrast(palette, ink, ground)).toBeGreaterThanOrEqual(4.5);
});

it('is dark on screens only: on paper the light palette stays', () => {
  expect(STYLE).not.toMatch(/@media \(prefers-color-scheme/);
  expect(STYLE).toContain('@media screen and (prefers-color-scheme:dark)');
});
