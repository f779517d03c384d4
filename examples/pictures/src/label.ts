import { inertLine } from '@livelane/contracts/vocabulary';
import { type Attributes, el, escapeMarkup } from '@livelane/contracts/vocabulary/page';

/**
 * Width of one Latin letter of a label of 12 units, in the widest of the fonts that the page asks for; East Asian
 * characters take two.
 */
const LETTER = 7.5;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u;

/** A point of a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A text at a point of a picture. */
export function label(text: string, at: Point, attributes: Attributes = {}): string {
  return el('text', { x: at.x, y: at.y, ...attributes }, escapeMarkup(text));
}

/** A label no wider than `at.room`; where it had to be cut, the whole text is its title. */
export function fittedLabel(
  text: string,
  at: Point & { readonly room: number },
  attributes: Attributes = {},
): string {
  const whole = inertLine(text);
  const fitted = clip(whole, at.room);
  const title = fitted === whole ? '' : el('title', {}, escapeMarkup(whole));
  return el('text', { x: at.x, y: at.y, ...attributes }, title, escapeMarkup(fitted));
}

/** How wide a label is, in units of the picture: an estimate, because no font is available. */
export function labelWidth(text: string): number {
  return letters(text) * LETTER;
}

function letters(text: string): number {
  let count = 0;
  for (const character of text) count += WIDE.test(character) ? 2 : 1;
  return count;
}

function clip(text: string, room: number): string {
  const fits = Math.floor(room / LETTER);
  if (letters(text) <= fits) return text;
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += letters(character);
    // One letter is left for the ellipsis.
    if (width > fits - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
