import { joinProse, type Prose, type Provision, type Table } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import type { DeliverableClause } from './schema.ts';

/** Whether a piece may go out at a moment that the actor chooses. */
export function hasWindow({ publish }: DeliverableClause): boolean {
  return (publish ?? []).some(({ node }) => node === 'window');
}

/** The publish times. */
export function timesOf(
  { publish }: DeliverableClause,
  format: ValueFormatter,
  separator: string,
): Prose {
  if (!publish) return [format.text(null)];
  return joinProse(
    publish.map((node) => [format.node(node)]),
    separator,
  );
}

/** The promotions: which, none, or still open. */
export function promotionsProvision(
  { live }: DeliverableClause,
  format: ValueFormatter,
  words: {
    readonly none: Prose;
    readonly open: Prose;
    readonly some: Prose;
    readonly head: Table['head'];
  },
): Provision {
  const promotions = live?.promotions;
  if (!promotions) return { prose: words.open };
  if (promotions.length === 0) return { prose: words.none };
  const rows = promotions.map((it) => [
    [format.localText(it.text)],
    [format.product(it.productId)],
    [format.amount(it.price)],
  ]);
  return { prose: words.some, table: { head: words.head, rows } };
}
