import {
  type DisclosureDuty,
  type InputInvalid,
  type InputIssue,
  inputInvalid,
  inputIssues,
  localText,
  type Money,
  type SessionPlan,
  SessionPlanSchema,
} from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { MAX_ENVELOPE_BYTES } from './stream.ts';
import { MAX_STATE_BYTES } from './writer.ts';

/** A product of a session plan. */
export type PlannedProduct = SessionPlan['products'][number];

/** Look-ups in a session plan. @throws INPUT_INVALID from every look-up of an unknown id */
export interface PlanIndex {
  /** Format of the session. */
  readonly format: SessionPlan['format'];
  /** Identities of the hosts, whom nobody moderates. */
  readonly hosts: readonly string[];
  readonly productIds: readonly string[];
  product(productId: string): PlannedProduct;
  promotion(promotionId: string): { readonly product: PlannedProduct; readonly price: Money };
  duty(dutyId: string): DisclosureDuty;
  /** Everything that must be disclosed. */
  readonly duties: readonly DisclosureDuty[];
  code(code: string): SessionPlan['codes'][number];
}

/** The error for a command that the plan or the current state of the room does not allow. */
export function invalidCommand(issue: InputIssue): InputInvalid {
  return inputInvalid('room-command', [issue]);
}

export function createPlanIndex(plan: SessionPlan): PlanIndex {
  const promotions = plan.products.flatMap((product) =>
    product.promotion === undefined
      ? []
      : [{ id: product.promotion.id, product, price: product.promotion.price }],
  );
  return {
    format: plan.format,
    hosts: plan.hosts.filter(({ role }) => role === 'host').map(({ id }) => id),
    productIds: plan.products.map(({ id }) => id),
    product: (id) => find(plan.products, id, '/productId'),
    promotion: (id) => find(promotions, id, '/promotionId'),
    duties: plan.disclosures,
    duty: (id) => find(plan.disclosures, id, '/dutyId'),
    code: (code) => {
      const found = plan.codes.find((it) => it.code === code);
      if (found !== undefined) return found;
      // Discount codes are valuable: the error for a wrong one must not list the valid ones.
      throw invalidCommand(rtcIssue('SESSION_CODE', { path: '/code', received: code }));
    },
  };
}

/** The most ids that an error lists. */
const LISTED = 12;

function find<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  path: string,
): Item {
  const found = items.find((item) => item.id === id);
  if (found !== undefined) return found;
  const known = items.map((item) => item.id).slice(0, LISTED);
  throw invalidCommand(
    known.length === 0
      ? rtcIssue('PLAN_HAS_NONE', { path, received: id })
      : rtcIssue('PLAN_ID', { path, received: id, params: { known } }),
  );
}

/** Leaves space for ids, position and signature in one packet. */
export const MAX_TEXT_BYTES = MAX_ENVELOPE_BYTES - 690;

/**
 * Checks that a plan is valid and that each of its texts fits one packet.
 * @returns the plan itself
 * @throws INPUT_INVALID
 */
export function checkPlan(plan: SessionPlan): SessionPlan {
  const issues = planIssues(plan);
  if (issues.length > 0) throw inputInvalid('session-plan', issues);
  return plan;
}

/** The issues of a plan and of its texts, each of which must fit one packet; empty if it is valid. */
export function planIssues(input: unknown): InputIssue[] {
  const found = inputIssues(SessionPlanSchema, input);
  if (found.length > 0) return found;
  const plan = input as SessionPlan;
  return [...repeatedIds(plan), ...textIssues(plan), ...sizeIssues(plan)];
}

/** Products and variants by whose ids two of them could be meant. */
function repeatedIds({ products }: SessionPlan): InputIssue[] {
  const lists = [
    { path: '/products', items: products },
    ...products.map(({ variants = [] }, at) => ({
      path: `/products/${at}/variants`,
      items: variants,
    })),
  ];
  return lists.flatMap(({ path, items }) =>
    items.flatMap(({ id }, at) =>
      items.findIndex((it) => it.id === id) === at
        ? []
        : [rtcIssue('PLAN_ID_ONCE', { path: `${path}/${at}/id`, received: id })],
    ),
  );
}

/** The state must fit the metadata even if everything is pinned, active and disclosed at once. */
function sizeIssues({ products, disclosures }: SessionPlan): InputIssue[] {
  const shown = [
    ...products.map(({ id, name, price, promotion }) => ({ id, name, price, promotion, at: AT })),
    ...products.map(({ id, promotion }) => ({ id, price: promotion?.price, at: AT })),
    ...disclosures.flatMap(({ id, label, market, medium }) => [
      // What the host is asked to speak.
      ...(medium === 'voice' || medium === 'both'
        ? [{ id, label, market, at: AT, since: AT }]
        : []),
      { id, label, market, at: AT },
      { id, label, market, at: AT },
    ]),
  ];
  const bytes = new TextEncoder().encode(JSON.stringify(shown)).length + 64 * shown.length;
  if (bytes <= MAX_STATE_BYTES) return [];
  const params = { maximum: MAX_STATE_BYTES };
  return [rtcIssue('SNAPSHOT_BYTES', { path: '/products', received: { bytes }, params })];
}

const AT = '2026-12-01T12:00:00.000Z';

function textIssues(plan: SessionPlan): InputIssue[] {
  const texts = [
    ...plan.products.map(({ name }, at) => ({ path: `/products/${at}/name`, text: name })),
    ...plan.disclosures.flatMap(({ label, languages }, at) =>
      languages.map((language) => ({
        path: `/disclosures/${at}/label/${language}`,
        text: localText(label, language),
      })),
    ),
  ];
  return texts
    .filter(({ text }) => new TextEncoder().encode(JSON.stringify(text)).length > MAX_TEXT_BYTES)
    .map(({ path, text }) =>
      rtcIssue('PACKET_BYTES', { path, received: text, params: { maximum: MAX_TEXT_BYTES } }),
    );
}
