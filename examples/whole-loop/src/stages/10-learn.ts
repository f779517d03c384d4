import type {
  CreatorGrade,
  CreditedSale,
  Instant,
  SessionLog,
  Settlement,
} from '@livelane/contracts/vocabulary';
import { learnFromCampaign } from '@livelane/kol-score';
import type { Stage } from '../progress.ts';
import { text } from '../texts/text.ts';

/** The grade that the next deal starts from. */
export function learnStage(
  grade: CreatorGrade,
  campaign: {
    readonly settlement: Settlement;
    readonly log: SessionLog;
    readonly credited: readonly CreditedSale[];
  },
  asOf: Instant,
): Stage<CreatorGrade> {
  const rate = (it: CreatorGrade): string =>
    it.expectation.conversionsPer1000Viewers.mean.toFixed(1);
  return {
    name: text('LEARN'),
    work: () => learnFromCampaign(grade, campaign, { asOf, asIfShow: true }),
    outcome: (next) => text('LEARNED', { before: rate(grade), after: rate(next) }),
  };
}
