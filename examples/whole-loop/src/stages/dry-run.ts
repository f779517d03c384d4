import type { Contract } from '@livelane/contracts';
import type { CreatorGrade, SessionPlan } from '@livelane/contracts/vocabulary';
import { runMemorySession } from '@livelane/rtc/testing';
import type { Campaign } from '../campaign/open.ts';
import type { ChosenModels } from '../models.ts';
import type { Stage } from '../progress.ts';
import { VIEWERS } from './06-live.ts';
import { verifyStage } from './07-verify.ts';
import { attributeStage } from './08-attribute.ts';
import { settleStage } from './09-settle.ts';
import { learnStage } from './10-learn.ts';
import { latest } from './known-as-of.ts';

/** What the stages after the live will work with. */
interface Setting {
  readonly contract: Contract;
  readonly plan: SessionPlan;
  readonly grade: CreatorGrade;
  readonly models: ChosenModels;
}

/**
 * Everything that comes after the live, once on an in-memory room: what would stop the loop there stops it here,
 * before anybody is on air. Nothing of it is kept.
 */
export function dryRunStage(campaign: Campaign, setting: Setting): Stage<number> {
  return {
    name: 'Try the rest without a live',
    work: async () => {
      const { contract, plan, grade, models } = setting;
      const log = await runMemorySession({ plan, script: campaign.script, viewers: VIEWERS });
      const verification = await verifyStage(plan, log).work(silent);
      const room = { plan, log, creator: grade.creator.id };
      const { sales } = await attributeStage(campaign, contract, { room, models }).work(silent);
      const knownAsOf = latest([
        log.end,
        ...[...sales, ...campaign.facts].map((it) => it.recordedAt),
      ]);
      const happened = { plan, log, verification, sales };
      const settled = settleStage(campaign, contract, { happened, knownAsOf });
      const settlement = await settled.work(silent);
      await learnStage(grade, { settlement, log, credited: sales }, knownAsOf).work(silent);
      return sales.length;
    },
    outcome: (sales) => `${sales} sales credit, settle and teach`,
  };
}

function silent(): void {}
