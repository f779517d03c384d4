import type { Instant } from '../../vocabulary/index.ts';
import type { Mark } from '../layout/item.ts';
import { type Attributes, el } from './xml.ts';

/** Who made tracked changes, and when. */
export interface Revision {
  readonly author: string;
  readonly at: Instant;
}

/** Writes tracked changes, each with a number of its own. */
export interface Tracking {
  /** Runs as they are marked; `move` is the number of the move that their paragraph is an end of. */
  runs(xml: string, how: { readonly mark: Mark | undefined; readonly move?: number }): string;
  /** The property of what is marked as a whole: the end of a paragraph, or a row. Nothing without a mark. */
  property(how: { readonly mark: Mark | undefined; readonly move?: number }): string;
}

const ELEMENTS = {
  inserted: { plain: 'w:ins', moved: 'w:moveTo' },
  deleted: { plain: 'w:del', moved: 'w:moveFrom' },
} as const;

/** Tracked changes of a document by one author at one time. */
export function trackingOf({ author, at }: Revision): Tracking {
  let count = 0;
  const attributes = (): Attributes => {
    count += 1;
    return { 'w:id': count, 'w:author': author, 'w:date': at };
  };
  return {
    runs(xml, { mark, move }) {
      if (mark === undefined || xml === '') return xml;
      const { plain, moved } = ELEMENTS[mark];
      if (move === undefined) return el(plain, attributes(), xml);
      // Word joins the two ends of a move by the name of their ranges.
      const range = attributes();
      return [
        el(`${moved}RangeStart`, { ...range, 'w:name': `move${move}` }),
        el(moved, attributes(), xml),
        el(`${moved}RangeEnd`, { 'w:id': range['w:id'] }),
      ].join('');
    },
    property({ mark, move }) {
      if (mark === undefined) return '';
      return el(ELEMENTS[mark][move === undefined ? 'plain' : 'moved'], attributes());
    },
  };
}
