import type {
  CreatorGrade,
  CreditedSale,
  Instant,
  SessionLog,
  Settlement,
} from '@livelane/contracts/vocabulary';
import { learnFromCampaign } from '@livelane/kol-score';
import type { Stage } from '../progress.ts';

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
    name: 'Learn for the next deal',
    work: () => learnFromCampaign(grade, campaign, { asOf }),
    outcome: (next) => `expected buyers per 1,000 viewers ${rate(grade)} → ${rate(next)}`,
  };
}
