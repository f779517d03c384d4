import type { CompleteClauseOf } from '../../../clauses/schemas.ts';

type Stage = CompleteClauseOf<'payment'>['stages'][number];

/** What a stage is of its fee, whatever its place in the list. */
export function partOf({ id }: CompleteClauseOf<'fee'>, stage: Stage): string {
  return `${id} ${stage.id}`;
}

/** A stage that no earlier revision has earned as a whole. */
export interface OpenStage {
  readonly stage: Stage;
  /** How many pieces it is for; 0 where its fee is for the deal. */
  readonly agreed: number;
  /** The places of the pieces that no earlier revision has paid for. */
  readonly places: readonly number[];
}

/** The share of a stage, as far as its pieces were not earned under earlier revisions. */
export function openShare({ stage: { share }, agreed, places }: OpenStage): number {
  return agreed === 0 ? share : Math.round((share * places.length) / agreed);
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

function sumOf(earlier: Parts, isMeant: (part: string) => boolean): bigint {
  return [...(earlier ?? [])]
    .filter(([part]) => isMeant(part))
    .reduce((sum, [, units]) => sum + units, 0n);
}
