import type { InputIssue, IssuePlace } from '@livelane/contracts/vocabulary';
import type { CampaignPart } from './files.ts';
import { placeOf, rawList } from './places.ts';

/** A contradiction between one file of a campaign and the others. */
export interface Misfit {
  readonly part: CampaignPart;
  readonly issue: InputIssue;
}

/** A record of a list, and what is wrong with it. */
interface WrongRecord {
  readonly id: string;
  readonly path: string;
  readonly issue: (place: Pick<IssuePlace, 'path' | 'line'>) => InputIssue;
}

/** Misfits of records at their places in a file, which is read again only where there are any. */
export async function misfitsIn<Found>(
  { part, file }: { readonly part: CampaignPart; readonly file: string },
  found: readonly Found[],
  wrongRecord: (found: Found) => WrongRecord,
): Promise<Misfit[]> {
  if (found.length === 0) return [];
  const list = await rawList(file);
  const indexes = new Map(
    list.items.map((record, index) => [record['id'], index] as const).reverse(),
  );
  return found.map((it) => {
    const { id, path, issue } = wrongRecord(it);
    return { part, issue: issue(placeOf(list, { index: indexes.get(id) ?? 0, path })) };
  });
}
