import { inertLine } from '../text/inert.ts';

/** Attributes of an element; undefined ones are omitted. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text for HTML and SVG: inert, on one line, its markup escaped. */
export function escapeMarkup(text: string): string {
  return inertLine(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An element of HTML or SVG. Children are markup; texts go through {@link escapeMarkup} first. */
export function el(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeMarkup(value)}"`,
    )
    .join('');
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A length with at most two decimals; 0 where it is not finite. */
export function coordinate(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0';
}

/** A picture that is as wide as its card, with a title for screen readers. */
export function picture(
  size: { readonly width: number; readonly height: number; readonly title: string },
  ...children: readonly string[]
): string {
  const { width, height, title } = size;
  return el(
    'svg',
    {
      viewBox: `0 0 ${coordinate(width)} ${coordinate(height)}`,
      role: 'img',
      'aria-label': title,
      xmlns: 'http://www.w3.org/2000/svg',
    },
    ...children,
  );
}
