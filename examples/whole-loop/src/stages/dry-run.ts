import type { Contract } from '@livelane/contracts';
import type { CreatorGrade, SessionPlan } from '@livelane/contracts/vocabulary';
import { runScriptedSessionInMemory } from '@livelane/rtc/server';
import type { Campaign } from '../campaign/campaign.ts';
import type { ChosenModels } from '../models.ts';
import type { Stage } from '../progress.ts';
import { counted, text } from '../texts/text.ts';
import { VIEWERS } from '../viewers.ts';
import { verifyStage } from './07-verify.ts';
import { attributeStage } from './08-attribute.ts';
import { settleStage } from './09-settle.ts';
import { learnStage } from './10-learn.ts';
import { knownAsOf } from './known-as-of.ts';

/** What the stages after the live will work with. */
interface Setting {
  readonly contract: Contract;
  readonly plan: SessionPlan;
  readonly grade: CreatorGrade;
  readonly models: ChosenModels;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Everything that comes after the live, once on an in-memory room: what would stop the loop there stops it here,
 * before anybody is on air. Nothing of it is kept.
 */
export function dryRunStage(campaign: Campaign, setting: Setting): Stage<number> {
  return {
    name: text('DRY_RUN'),
    work: async () => {
      const { contract, plan, grade, models, now } = setting;
      const { script } = campaign;
      const log = await runScriptedSessionInMemory({ plan, script, viewers: VIEWERS });
      const verification = await verifyStage(plan, log).work(silent);
      const room = { plan, log, creator: grade.creator.id };
      const { sales } = await attributeStage(campaign, contract, { room, models }).work(silent);
      const records = [...sales, ...campaign.facts];
      const asOf = knownAsOf({ now, plan, log, records });
      const happened = { plan, log, verification, sales };
      const settled = settleStage(campaign, contract, { happened, knownAsOf: asOf });
      const settlement = await settled.work(silent);
      await learnStage(grade, { settlement, log, credited: sales }, asOf).work(silent);
      return sales.length;
    },
    outcome: (sales) => text('DRY_RUN_DONE', { sales: counted(sales, 'sale') }),
  };
}

function silent(): void {}
