/** The colours of the report and of the studio's pages: each on a light ground and on a dark one. */
export const TOKENS = {
  bg: ['#f7f4f1', '#141113'],
  card: ['#fff', '#1e1a1d'],
  ink: ['#211d1f', '#f1eae8'],
  muted: ['#6b6265', '#a99ea1'],
  faint: ['#e9e3df', '#352e32'],
  accent: ['#ad1f4b', '#f2668f'],
  'accent-soft': ['#f7dfe6', '#452030'],
  second: ['#136870', '#58bcc2'],
  'second-soft': ['#d5ecec', '#1c3d40'],
  gold: ['#85570d', '#e0ab57'],
  'gold-soft': ['#f5e6cc', '#46371c'],
  plus: ['#1f6647', '#63c795'],
  'plus-soft': ['#d9efe3', '#1f3e2f'],
  minus: ['#a33b1e', '#ee8463'],
  'minus-soft': ['#f9e0d8', '#4a2a20'],
  violet: ['#6a4ca6', '#ad94e8'],
  on: ['#fff', '#161214'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

/** Declares the colours of one ground as custom properties: `--bg:#f7f4f1;--card:#fff…`. */
export const palette = (ground: 'light' | 'dark'): string =>
  Object.entries(TOKENS)
    .map(([name, [light, dark]]) => `--${name}:${ground === 'light' ? light : dark}`)
    .join(';');

/** Declares the colours of both grounds, chosen by the system's: `--bg:light-dark(#f7f4f1,#141113);…`. */
export const palettes = (): string =>
  Object.entries(TOKENS)
    .map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark})`)
    .join(';');
