import { isSaid } from '../clause/text/is-said.ts';
import { isLive } from '../clauses/deliverable/form/form.ts';
import { startOfNode } from '../clauses/deliverable/starts.ts';
import type { CompleteClauseOf } from '../clauses/schemas.ts';
import { clausePath } from '../contract/clause-path.ts';
import { clausesOf, completeContract } from '../contract/complete.ts';
import { refuseContradictions } from '../contract/contradiction.ts';
import type { CompleteContract, Contract } from '../contract/document.ts';
import { contractReference } from '../contract/hash.ts';
import { joinedId } from '../contract/joined-id.ts';
import { contractError } from '../error/contract-error.ts';
import { workflowIssue } from '../error/workflow-issues.ts';
import { disclosureDuties } from '../law/disclosure.ts';
import { type Day, rulesInForce } from '../law/in-force.ts';
import {
  type Brief,
  BriefSchema,
  IdSchema,
  type Instant,
  inputInvalid,
  inputIssue,
  inputIssues,
  parseInput,
  type SessionPlan,
  SessionPlanSchema,
  toEpochMs,
  toInstant,
  windowContains,
} from '../vocabulary/index.ts';
import { badOption, briefMismatch, notLive } from './error.ts';
import { checkReviews, localizationNotes, type Review } from './localization.ts';
import { runSheet } from './schedule.ts';

/** Options of {@link planSession}. */
export interface PlanOptions {
  /** The brief that the contract was drafted from. */
  readonly brief: Brief;
  /** The day whose law applies: an instant, or a date of each market's own calendar. Plan again if a session moves past a change of law. */
  readonly asOf: Day;
  /** Id of the live deliverable. Default: the first one of the contract. */
  readonly deliverableId?: string;
  /** Number of the session within the deliverable, from 1. Default: 1. */
  readonly session?: number;
  /** Id of the plan. Default: ids of contract and deliverable and the number of the session, joined by dots. */
  readonly sessionId?: string;
  /**
   * Shortens the run sheet to this many seconds, 10 to 86,400, for a rehearsal; duties are unchanged. Default: the
   * agreed minutes.
   */
  readonly rehearsalSeconds?: number;
  /** Time between disclosures where the law states no interval, in whole seconds, 1 to 86,400. Default: 600. */
  readonly defaultGapSeconds?: number;
  /** The reviewers of the localization notes, one for each market and language. Default: none. */
  readonly reviews?: readonly Review[];
}

type Live = NonNullable<CompleteClauseOf<'deliverable'>['live']>;

/**
 * Plans one live session of a contract: window, hosts, products with their promotions, codes, the disclosure duties
 * of every market of the audience by the law of a day, a schedule that meets the strictest of them, localization
 * notes per market and language, and the data to collect.
 *
 * @returns a plan whose duties `verifySession` finds kept if the room follows the run sheet
 * @throws CONTRACT_INCOMPLETE when a clause leaves a slot open
 * @throws CLAUSE_MISSING when the contract has no live deliverable
 * @throws INPUT_INVALID for a contract that contradicts itself about money, a promotion in another currency than its product's list price,
 *   a brief of another deal, an unknown deliverable, a session that was not agreed, two reviewers of one market and language, or a time out of range
 * @throws ZONE_TIME_INVALID for an agreed local time that the clocks skip or show twice
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { planSession } from '@livelane/contracts/plan';
 * const example = createRequire(import.meta.url);
 * const [contract, brief] = ['contract', 'brief'].map((kind) => example(`@livelane/contracts/schemas/${kind}.example.json`));
 * const plan = planSession(contract, { brief, asOf: '2026-11-09T17:00:00Z' });
 * plan.disclosures.map(({ id }) => id); // => ["vn.live.before-and-during"]
 * ```
 */
export function planSession(contract: Contract, options: PlanOptions): SessionPlan {
  checkGap(options);
  checkReviews(options.reviews);
  const complete = completeContract(contract);
  const brief = parseInput(BriefSchema, options.brief, 'brief');
  if (brief.id !== complete.basis.briefId) throw briefMismatch(brief.id, complete.basis.briefId);
  const deliverable = liveDeliverable(complete, options.deliverableId);
  refuseContradictions(contract);
  const { live } = deliverable;
  const aiHost = live.aiHost ?? false;
  const audience = deliverable.audience ?? complete.audience;
  const { window, zone } = sessionWindow(deliverable, options);
  const disclosures = dutiesOf(audience, dutyOptions(options, aiHost));
  const products = promotedProducts(complete, deliverable);
  const plan: SessionPlan = {
    kind: 'session-plan',
    version: 1,
    id: sessionIdOf(complete, { deliverableId: deliverable.id, options }),
    deliverableId: deliverable.id,
    contract: contractReference(contract),
    format: live.room ?? 'interactive',
    window,
    zone,
    audience,
    hosts: live.hosts ?? [ownHost(complete, deliverable.actor)],
    products,
    codes: codesAt(complete, window.start),
    runSheet: runSheet({
      seconds: secondsOf(window),
      duties: disclosures,
      products,
      answerQuestions: live.answerQuestions ?? false,
    }),
    questions: { answerRequired: live.answerQuestions ?? false },
    disclosures,
    localization: localizationNotes({
      audience,
      products,
      duties: disclosures,
      start: window.start,
      rulesOf: (market) => rulesInForce(market, { asOf: options.asOf }),
      reviews: options.reviews ?? [],
    }),
    languages: [...new Set(audience.flatMap(({ languages }) => languages))],
    recording: { required: live.recording ?? false },
    dataToCollect: dataToCollect(complete, { deliverableId: deliverable.id, brief }),
    aiHost,
  };
  return parseInput(SessionPlanSchema, plan, 'session-plan');
}

/** The given id, or one made of contract, deliverable and session; hashed if that is too long for an id. */
function sessionIdOf(
  { id }: CompleteContract,
  { deliverableId, options }: { readonly deliverableId: string; readonly options: PlanOptions },
): string {
  const { sessionId, session = 1 } = options;
  if (sessionId !== undefined) {
    if (inputIssues(IdSchema, sessionId).length > 0)
      throw badOption(inputIssue('IDENTIFIER', { path: '/sessionId', received: sessionId }));
    return sessionId;
  }
  return joinedId(id, deliverableId, String(session));
}

/** The disclosure duties of every market of an audience. */
function dutiesOf(
  audience: SessionPlan['audience'],
  options: Parameters<typeof disclosureDuties>[1],
): ReturnType<typeof disclosureDuties> {
  const markets = [...new Set(audience.map(({ market }) => market))];
  return markets.flatMap((market) => disclosureDuties(market, options));
}

function checkGap({ defaultGapSeconds: received = 1 }: PlanOptions): void {
  if (Number.isInteger(received) && received >= 1 && received <= 86_400) return;
  throw badOption(workflowIssue('GAP_SECONDS', { path: '/defaultGapSeconds', received }));
}

function dutyOptions(
  { asOf, defaultGapSeconds }: PlanOptions,
  aiHost: boolean,
): Parameters<typeof disclosureDuties>[1] {
  return { asOf, aiHost, ...(defaultGapSeconds === undefined ? {} : { defaultGapSeconds }) };
}

/** A live deliverable whose sessions have a length: one that is agreed with number and times. */
type LiveDeliverable = CompleteClauseOf<'deliverable'> & {
  readonly live: Live & { readonly minutes: number };
};

function liveDeliverable(contract: CompleteContract, wanted: string | undefined): LiveDeliverable {
  const deliverables = clausesOf(contract, 'deliverable');
  const found =
    wanted === undefined
      ? deliverables.find(isPlannable)
      : deliverables.find((it) => it.id === wanted);
  if (found !== undefined && isPlannable(found)) return found;
  if (wanted !== undefined)
    throw notLive(
      wanted,
      deliverables.filter(isPlannable).map((it) => it.id),
    );
  throw contractError('CLAUSE_MISSING', { clause: 'deliverable', reason: 'live' });
}

function isPlannable(clause: CompleteClauseOf<'deliverable'>): clause is LiveDeliverable {
  return isLive(clause) && isSaid(clause.live?.minutes);
}

function sessionWindow(
  { live, publish, id }: LiveDeliverable,
  options: PlanOptions,
): Pick<SessionPlan, 'window' | 'zone'> {
  const number = options.session ?? 1;
  const node = publish?.[number - 1];
  if (!Number.isInteger(number) || node === undefined) {
    throw badOption(
      workflowIssue('SESSION_NUMBER', {
        path: '/session',
        received: number,
        params: { deliverable: id, count: publish?.length ?? 0 },
      }),
    );
  }
  const seconds = options.rehearsalSeconds ?? live.minutes * 60;
  if (!Number.isInteger(seconds) || seconds < 10 || seconds > 86_400)
    throw badOption(
      workflowIssue('REHEARSAL_SECONDS', { path: '/rehearsalSeconds', received: seconds }),
    );
  const start = startOfNode(node);
  return { window: { start, end: toInstant(toEpochMs(start) + seconds * 1000) }, zone: node.zone };
}

function secondsOf(window: SessionPlan['window']): number {
  return Math.round((toEpochMs(window.end) - toEpochMs(window.start)) / 1000);
}

/** The party that owes the session, as its host. */
function ownHost({ parties }: CompleteContract, id: string): SessionPlan['hosts'][number] {
  return { id, name: parties.find((party) => party.id === id)?.name ?? id, role: 'host' };
}

function promotedProducts(
  contract: CompleteContract,
  { id: deliverableId, live }: LiveDeliverable,
): SessionPlan['products'] {
  const path = `${clausePath(contract, deliverableId)}/live`;
  const wanted = live.productIds ?? contract.products.map((product) => product.id);
  const products = firstById(contract.products, (product) => product.id);
  const promotions = firstById(live.promotions ?? [], (promotion) => promotion.productId);
  return wanted.map((id, index) => {
    const product = products.get(id);
    if (product === undefined)
      throw inputInvalid('contract', [
        workflowIssue('REFERENCE_UNKNOWN', { path: `${path}/productIds/${index}`, received: id }),
      ]);
    const promotion = promotions.get(id);
    if (promotion !== undefined && promotion.price.currency !== product.price.currency)
      throw inputInvalid('contract', [
        workflowIssue('PROMOTION_CURRENCY', {
          path: `${path}/promotions/${live.promotions?.indexOf(promotion)}/price`,
          received: promotion.price,
          params: { currency: product.price.currency, product: id },
        }),
      ]);
    return {
      id,
      name: product.name,
      price: product.price,
      ...(promotion === undefined
        ? {}
        : { promotion: { id: promotion.id, text: promotion.text, price: promotion.price } }),
    };
  });
}

/** The first of a list by id: thousands of products are looked up, each once. */
function firstById<Item>(items: readonly Item[], idOf: (item: Item) => string): Map<string, Item> {
  return new Map(items.toReversed().map((item) => [idOf(item), item]));
}

function codesAt(contract: CompleteContract, at: Instant): SessionPlan['codes'] {
  return clausesOf(contract, 'attribution').flatMap((clause) =>
    (clause.codes ?? [])
      .filter(({ valid }) => valid === undefined || windowContains(valid, at))
      .map(({ code, creator, discount }) => ({ code, creator, discount: discount ?? 0 })),
  );
}

function dataToCollect(
  contract: CompleteContract,
  { deliverableId, brief }: { readonly deliverableId: string; readonly brief: Brief },
): string[] {
  const agreed = clausesOf(contract, 'data')
    .filter(
      ({ deliverableIds }) =>
        deliverableIds === undefined || deliverableIds.includes(deliverableId),
    )
    .flatMap(({ metrics }) => metrics.map((metric) => metric.id));
  const wanted = brief.goals.includes('leads') ? ['leads'] : [];
  return [
    ...new Set([
      ...agreed,
      ...wanted,
      'viewers',
      'viewer-seconds',
      'clicks',
      'questions',
      'redemptions',
    ]),
  ];
}
