import { inertLine } from '../text/inert.ts';

/** Attributes of an element; undefined ones are omitted. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Text for HTML and SVG: inert, on one line, its markup escaped.
 * @example
 * ```ts
 * import { escapeMarkup } from '@livelane/contracts/vocabulary/page';
 * escapeMarkup('<b>Mia</b>\n& Noa'); // => "&#60;b&#62;Mia&#60;/b&#62; &#38; Noa"
 * ```
 */
export function escapeMarkup(text: string): string {
  return inertLine(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * An element of HTML or SVG. Children are markup; texts go through {@link escapeMarkup} first.
 * @example
 * ```ts
 * import { el, escapeMarkup } from '@livelane/contracts/vocabulary/page';
 * el('text', { x: 8.126, class: undefined }, escapeMarkup('Mia & Noa'));
 * // => '<text x="8.13">Mia &#38; Noa</text>'
 * ```
 */
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

/**
 * A length with at most two decimals; 0 where it is not finite.
 * @example
 * ```ts
 * import { coordinate } from '@livelane/contracts/vocabulary/page';
 * [20.456, 8, Number.NaN].map(coordinate); // => ["20.46", "8", "0"]
 * ```
 */
export function coordinate(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0';
}

/**
 * A picture that is as wide as its card, with a title for screen readers.
 * @example
 * ```ts
 * import { el, picture } from '@livelane/contracts/vocabulary/page';
 * const svg = picture({ width: 40, height: 20, title: 'Orders' }, el('circle', { cx: 20, cy: 10, r: 4 }));
 * svg.split(' xmlns')[0]; // => '<svg viewBox="0 0 40 20" role="img" aria-label="Orders"'
 * svg.endsWith('<circle cx="20" cy="10" r="4"/></svg>'); // => true
 * ```
 */
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
