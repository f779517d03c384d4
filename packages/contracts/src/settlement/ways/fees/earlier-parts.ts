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

const [FORFEITED, ENDED] = [' forfeited', ' ended'];

/** The name under which it is kept what of a part was forfeited. */
export function forfeitedPart(part: string): string {
  return `${part}${FORFEITED}`;
}

/** The name under which it is kept what an early end added or took back. */
export function endedPart(part: string): string {
  return `${part}${ENDED}`;
}

type Parts = ReadonlyMap<string, bigint> | undefined;

/** What earlier revisions paid: without what was forfeited, which was never earned. */
export function paidEarlier(earlier: Parts): bigint {
  return sumOf(earlier, (part) => !part.endsWith(FORFEITED));
}

/** What earlier revisions forfeited. */
export function forfeitedEarlier(earlier: Parts): bigint {
  return sumOf(earlier, (part) => part.endsWith(FORFEITED));
}

/** What of a fee earlier revisions decided on, so that later stages do not share it: an early end leaves no more to share. */
export function decidedEarlier(earlier: Parts): bigint {
  return sumOf(earlier, (part) => !part.endsWith(ENDED));
}

function sumOf(earlier: Parts, isMeant: (part: string) => boolean): bigint {
  return [...(earlier ?? [])]
    .filter(([part]) => isMeant(part))
    .reduce((sum, [, units]) => sum + units, 0n);
}
