import { inertLine } from '@livelane/contracts/vocabulary';

/** Attributes of an element; undefined ones are not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text for HTML and SVG: inert, on one line, its markup escaped. */
export function escape(text: string): string {
  return inertLine(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An element of HTML or SVG; the children are markup already, texts go through {@link escape} first. */
export function el(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : escape(value)}"`)
    .join('');
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A number with at most two decimals, the same text on every machine. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A picture as wide as its card, described for people who do not see it. */
export function picture(
  size: { readonly width: number; readonly height: number; readonly title: string },
  ...children: readonly string[]
): string {
  const { width, height, title } = size;
  return el(
    'svg',
    {
      viewBox: `0 0 ${number(width)} ${number(height)}`,
      role: 'img',
      'aria-label': title,
      xmlns: 'http://www.w3.org/2000/svg',
    },
    ...children,
  );
}
