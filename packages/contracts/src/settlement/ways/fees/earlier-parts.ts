import type { CompleteClauseOf } from '../../../clauses/schemas.ts';

type Stage = CompleteClauseOf<'payment'>['stages'][number];

/** What a stage is of its fee, whatever its place in the list. */
export function partOf({ id }: CompleteClauseOf<'fee'>, stage: Stage): string {
  return `${id} ${stage.id}`;
}

/** The pieces of a stage, and what earlier revisions earned of its fee. */
export interface StagedPieces {
  readonly agreed: number;
  readonly part: string;
  readonly earlier: ReadonlyMap<string, bigint>;
}

/** The places of the pieces of a stage that were not earned under earlier revisions. */
export function openPlaces({ agreed, part, earlier }: StagedPieces): number[] {
  const all = Array.from({ length: agreed }, (_, place) => place);
  return all.filter((place) => !earlier.has(`${part} ${place}`));
}

/** The share of a stage, as far as its pieces were not earned under earlier revisions. */
export function openShare(share: number, pieces: StagedPieces): number {
  const { agreed, earlier } = pieces;
  if (earlier.size === 0 || agreed === 0) return share;
  return Math.round((share * openPlaces(pieces).length) / agreed);
}

const FORFEITED = ' forfeited';

/** The name under which it is kept what of a part was forfeited. */
export function forfeitedPart(part: string): string {
  return `${part}${FORFEITED}`;
}

/** What earlier revisions paid: without what was forfeited, which was never earned. */
export function paidEarlier(earlier: ReadonlyMap<string, bigint> | undefined): bigint {
  return [...(earlier ?? [])]
    .filter(([part]) => !part.endsWith(FORFEITED))
    .reduce((sum, [, units]) => sum + units, 0n);
}
