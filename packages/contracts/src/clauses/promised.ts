import { clausesIn, type WithClauses } from '../clause/contract-context.ts';
import type { Otherwise } from '../clause/kind.ts';
import { onceFor } from '../clause/once-for.ts';
import { payingClauses } from '../clause/paying.ts';
import { isSaid } from '../clause/text/is-said.ts';
import type { BothLanguages } from '../vocabulary/index.ts';
import { asksFor } from './deliverable/form/form.ts';
import { type DeliverableClause, deliverableSchemas } from './deliverable/schema.ts';
import { type FeeClause, feeSchemas, hasFixed } from './fee/schema.ts';
import { isFramework } from './framework.ts';

/** Clauses under which nothing is earned by work: what sales, units and actions earn, and what is given. */
const WITHOUT_WORK: ReadonlySet<string> = new Set([
  ...['unit-fee', 'action-fee', 'override', 'in-kind'],
]);

/** Clauses that are about work, so that a contract which has one promises some. */
const ABOUT_WORK: ReadonlySet<string> = new Set([
  ...['deliverable', 'quota', 'session-hours', 'retainer', 'guarantee', 'cancellation', 'payment'],
]);

interface Dealt extends WithClauses {
  /** What kind of deal it is. */
  readonly dealType?: string;
}

/**
 * Whether a contract promises no piece and no session: people who recommend as they like and are paid by results alone, or
 * who are given something.
 */
export const promisesNothing = onceFor((contract: Dealt): boolean => {
  const fees = clausesIn<FeeClause>(contract, feeSchemas);
  return (
    !contract.clauses.some(({ clause }) => ABOUT_WORK.has(clause)) &&
    fees.every(({ model }) => model === 'commission') &&
    (fees.length > 0 || contract.clauses.some(({ clause }) => WITHOUT_WORK.has(clause)))
  );
});

/** Whether nothing live is promised: somebody is paid, and nobody by the session or in a series. */
const promisesNothingLive = onceFor((contract: Dealt): boolean => {
  if (promisesNothing(contract)) return true;
  const fees = clausesIn<FeeClause>(contract, feeSchemas);
  return (
    contract.dealType !== 'live-series' &&
    payingClauses(contract).length > 0 &&
    !contract.clauses.some(({ clause }) => clause === 'session-hours') &&
    !fees.some((fee) => hasFixed(fee) && fee.fixed?.per === 'session')
  );
});

const NOTHING: BothLanguages = {
  en: 'no piece is promised, and none is paid for',
  'zh-Hans': '合同未约定发布内容，也不为此付费',
};
const NOTHING_LIVE: BothLanguages = {
  en: 'no session is promised',
  'zh-Hans': '合同未约定直播',
};
const ORDERS: BothLanguages = {
  en: 'each order says what is paid, and when',
  'zh-Hans': '每份订单各自约定费用与付款时间',
};

const SAMPLES: BothLanguages = {
  en: 'the samples are given, and no statement lists what they are worth',
  'zh-Hans': '以所寄样品为酬，结算单不列其价值',
};

/** What a contract means that promises no piece. */
export const noPiece: Otherwise = (contract) => (promisesNothing(contract) ? NOTHING : null);

/** What a contract without a deliverable means that pays for nothing live. */
export const noSession: Otherwise = (contract) =>
  promisesNothingLive(contract) ? NOTHING_LIVE : null;

/** What a framework means that names no price: orders do. */
export const byOrder: Otherwise = (contract) => (isFramework(contract) ? ORDERS : null);

const areSamples = asksFor('samples');

/**
 * What a deal in kind means without a clause of pay in kind: samples say who sends how many of what, and that every piece of the
 * deal is published in return for them.
 */
export const bySamples: Otherwise = (contract) => {
  if (contract.dealType !== 'seeding-in-kind') return null;
  const all = clausesIn<DeliverableClause>(contract, deliverableSchemas);
  const sent = all.filter(areSamples);
  const isWhole = sent.every(
    ({ actor, quantity, samples }) =>
      [quantity, samples?.sender, samples?.productIds].every(isSaid) &&
      samples?.sender !== actor &&
      Array.isArray(samples?.inReturn),
  );
  const inReturn = new Set(sent.flatMap(({ samples }) => samples?.inReturn ?? []));
  const isForAll = all.every((it) => areSamples(it) || inReturn.has(it.id));
  return sent.length > 0 && isWhole && isForAll ? SAMPLES : null;
};
