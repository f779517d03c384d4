import { fittedLabel, label } from './label.ts';
import { linear, type Scale } from './scale.ts';
import { el, picture } from './svg.ts';

/** Two shares side by side: the one that is wanted, and the one that is there. */
export interface Pair {
  readonly name: string;
  /** From 0 to 1; null where not known. */
  readonly wanted: number | null;
  /** From 0 to 1; null where not known. */
  readonly actual: number | null;
}

const ROW = 38;
const LEFT = 100;
const WIDTH = 420;
const RIGHT = 140;

/**
 * Pairs of bars, the wanted share above the actual one, each with its label.
 * @example
 * ```ts
 * import { pairs } from '@livelane/contracts/vocabulary/page';
 * const ages = [{ name: '18–24', wanted: 0.6, actual: 0.4 }, { name: '25–34', wanted: 0.4, actual: null }];
 * const svg = pairs(ages, { title: 'Age', text: (share) => (share === null ? 'not known' : `${share * 100}%`) });
 * [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text);
 * // => ["18–24", "60%", "40%", "25–34", "40%", "not known"]
 * ```
 */
export function pairs(
  rows: readonly Pair[],
  about: {
    readonly title: string;
    readonly text: (share: number | null, kind: 'wanted' | 'actual') => string;
  },
): string {
  const most = Math.max(0.01, ...rows.flatMap(({ wanted, actual }) => [wanted ?? 0, actual ?? 0]));
  const x = linear({ from: 0, to: most }, { from: LEFT, to: WIDTH - RIGHT });
  return picture(
    { width: WIDTH, height: rows.length * ROW + 8, title: about.title },
    ...rows.map(({ name, wanted, actual }, index) => {
      const y = 4 + index * ROW;
      return [
        fittedLabel(name, { x: LEFT - 8, y: y + 21, room: LEFT - 8 }, { 'text-anchor': 'end' }),
        half(wanted, about.text(wanted, 'wanted'), { x, y: y + 3, look: 'bar wanted' }),
        half(actual, about.text(actual, 'actual'), { x, y: y + 18, look: 'bar for' }),
      ].join('');
    }),
  );
}

function half(
  share: number | null,
  text: string,
  { x, y, look }: { readonly x: Scale; readonly y: number; readonly look: string },
): string {
  const width = share === null ? 0 : x(share) - x(0);
  return [
    el('rect', { x: LEFT, y, width, height: 12, rx: 2, class: look }),
    label(text, { x: LEFT + width + 6, y: y + 10.5 }, { class: 'value small' }),
  ].join('');
}
