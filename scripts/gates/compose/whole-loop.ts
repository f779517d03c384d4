// Compiled against the four installed tarballs, never run. Each package carries its own copy of the records' types; the
// loop closes only if what one package gives is what the next one takes.
import { creditOrders, touchesFromLog } from '@livelane/attribution';
import {
  attributionPolicyOf,
  type Contract,
  type DealTerms,
  type DraftOptions,
  draftContract,
} from '@livelane/contracts';
import { type PlanOptions, planSession } from '@livelane/contracts/plan';
import { factOfSale, type SettleOptions, settle } from '@livelane/contracts/settle';
import { verifySession } from '@livelane/contracts/verify';
import type { Brief, CreatorGrade, SessionLog } from '@livelane/contracts/vocabulary';
import {
  type CreatorProfile,
  type GradeOptions,
  gradeCreator,
  learnFromCampaign,
} from '@livelane/kol-score';
import { runScriptedSession, type ScriptedSessionOptions } from '@livelane/rtc/server';

/** What comes from outside the loop. */
interface Given {
  readonly brief: Brief;
  readonly profile: CreatorProfile;
  readonly grading: GradeOptions;
  readonly terms: DealTerms;
  readonly drafting: DraftOptions;
  readonly planning: PlanOptions;
  readonly session: Omit<ScriptedSessionOptions, 'plan'>;
  readonly reading: Parameters<typeof touchesFromLog>[1];
  readonly orders: Parameters<typeof creditOrders>[0]['orders'];
  readonly settling: SettleOptions;
}

export async function wholeLoop(given: Given): Promise<CreatorGrade> {
  const grade = gradeCreator(given.profile, given.brief, given.grading);
  const contract: Contract = draftContract(given.terms, { ...given.drafting, grade });
  const plan = planSession(contract, given.planning);
  const log: SessionLog = await runScriptedSession({ ...given.session, plan });
  const kept = verifySession(plan, log);
  const policy = attributionPolicyOf(contract);
  const touches = touchesFromLog(log, { ...given.reading, policy });
  const { sales } = creditOrders({ touches, orders: given.orders }, policy);
  const settlement = settle(
    contract,
    sales.map((sale) => factOfSale(sale)),
    given.settling,
  );
  void kept;
  return learnFromCampaign(
    grade,
    { settlement, log, credited: sales },
    { asOf: given.settling.knownAsOf },
  );
}

// Nothing on the way has quietly become `any`: each of these would then compile without its expected error.
declare const given: Given;
// @ts-expect-error a profile is no brief
gradeCreator(given.profile, given.profile, given.grading);
// @ts-expect-error terms are no contract
planSession(given.terms, given.planning);
// @ts-expect-error a brief is no session log
touchesFromLog(given.brief, given.reading);
// @ts-expect-error a plan is no contract
settle(planSession(draftContract(given.terms, given.drafting), given.planning), [], given.settling);
