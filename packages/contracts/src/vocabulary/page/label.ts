import { inertLine } from '../text/inert.ts';
import { withoutEnd } from '../text/without-end.ts';
import { type Attributes, el, escapeMarkup } from './svg.ts';

/** Width of a Latin letter of a label, in units of the picture, in the widest font of the page; CJK takes two. */
const LETTER = 7.2;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|[\u{20000}-\u{3fffd}]|\p{Extended_Pictographic}/u;

/** A point of a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A text at a point of a picture.
 * @example
 * ```ts
 * import { label } from '@livelane/contracts/vocabulary/page';
 * label('Mia & Noa', { x: 8, y: 20 }, { class: 'name' });
 * // => '<text x="8" y="20" class="name">Mia &#38; Noa</text>'
 * ```
 */
export function label(text: string, { x, y }: Point, attributes: Attributes = {}): string {
  return el('text', { x, y, ...attributes }, escapeMarkup(text));
}

/**
 * A label no wider than `room`; where it is cut, the whole text is its title.
 * @example
 * ```ts
 * import { fittedLabel } from '@livelane/contracts/vocabulary/page';
 * fittedLabel('Six-colour lip set', { x: 0, y: 12, room: 80 });
 * // => '<text x="0" y="12"><title>Six-colour lip set</title>Six-colour…</text>'
 * ```
 */
export function fittedLabel(
  text: string,
  { x, y, room }: Point & { readonly room: number },
  attributes: Attributes = {},
): string {
  const whole = inertLine(text);
  const fitted = clipped(whole, Math.floor(room / LETTER));
  const title = fitted === whole ? '' : el('title', {}, escapeMarkup(whole));
  return el('text', { x, y, ...attributes }, title, escapeMarkup(fitted));
}

/**
 * Estimated width of a label in units of the picture.
 * @example
 * ```ts
 * import { labelWidth } from '@livelane/contracts/vocabulary/page';
 * labelWidth('Mia') < labelWidth('口红套装'); // => true
 * labelWidth('Mia'); // => 21.6
 * ```
 */
export function labelWidth(text: string): number {
  return letters(text) * LETTER;
}

/**
 * A text of at most so many letters, with an ellipsis where it is cut.
 * @example
 * ```ts
 * import { clipped } from '@livelane/contracts/vocabulary/page';
 * clipped('Lip colour set', 8); // => "Lip col…"
 * clipped('Lip set', 8); // => "Lip set"
 * ```
 */
export function clipped(text: string, most: number): string {
  if (letters(text) <= most) return text;
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += letters(character);
    if (width > most - 1) break;
    kept += character;
  }
  return `${withoutEnd(kept, /[\s\u200d]/)}…`;
}

function letters(text: string): number {
  let count = 0;
  for (const character of text) count += WIDE.test(character) ? 2 : 1;
  return count;
}
