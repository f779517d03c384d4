import type { InputIssue, IssuePlace } from '@livelane/contracts/vocabulary';
import type { CampaignPart } from './files.ts';
import { placeOf, rawList } from './places.ts';

/** What is wrong with one file of a campaign beside the others. */
export interface Misfit {
  readonly part: CampaignPart;
  readonly issue: InputIssue;
}

/** A record of the orders file, and what is wrong with it. */
interface WrongEntry {
  readonly id: string;
  readonly path: string;
  readonly issue: (place: Pick<IssuePlace, 'path' | 'line'>) => InputIssue;
}

/** Misfits of orders or adjustments at their places in the file, which is read again only where there are any. */
export async function inOrders<Found>(
  file: string,
  found: readonly Found[],
  wrongEntry: (found: Found) => WrongEntry,
): Promise<Misfit[]> {
  if (found.length === 0) return [];
  const list = await rawList(file);
  const indexes = new Map(
    list.items.map((entry, index) => [entry['id'], index] as const).reverse(),
  );
  return found.map((it) => {
    const { id, path, issue } = wrongEntry(it);
    return { part: 'orders', issue: issue(placeOf(list, { index: indexes.get(id) ?? 0, path })) };
  });
}
