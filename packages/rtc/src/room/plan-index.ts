import {
  type DisclosureDuty,
  describeReceived,
  inputInvalid,
  type LivelaneError,
  localText,
  type Money,
  parseInput,
  type SessionPlan,
  SessionPlanSchema,
} from '@livelane/contracts/vocabulary';
import { MAX_ENVELOPE_BYTES } from '../commerce/apply.ts';

type PlannedProduct = SessionPlan['products'][number];

/** What a plan holds, found by id. Each look-up throws INPUT_INVALID that lists what there is. */
export interface PlanIndex {
  product(productId: string): PlannedProduct;
  promotion(promotionId: string): { readonly product: PlannedProduct; readonly price: Money };
  duty(dutyId: string): DisclosureDuty;
  code(code: string): SessionPlan['codes'][number];
}

/** An act that the room cannot carry out now, said like any other bad input. */
export function misuse(
  path: string,
  expected: string,
  received: unknown,
): LivelaneError<'INPUT_INVALID'> {
  return inputInvalid('request to the room', [
    { path, message: expected, received: describeReceived(received) },
  ]);
}

export function createPlanIndex(plan: SessionPlan): PlanIndex {
  const promotions = plan.products.flatMap((product) =>
    product.promotion === undefined
      ? []
      : [{ id: product.promotion.id, product, price: product.promotion.price }],
  );
  return {
    product: (id) => find(plan.products, id, '/productId'),
    promotion: (id) => find(promotions, id, '/promotionId'),
    duty: (id) => find(plan.disclosures, id, '/dutyId'),
    code: (code) =>
      find(
        plan.codes.map((it) => ({ ...it, id: it.code })),
        code,
        '/code',
        'a code of this session',
      ),
  };
}

function find<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  ...[path, secret]: [string, string?]
): Item {
  const found = items.find((item) => item.id === id);
  if (found !== undefined) return found;
  // Codes are worth money: a wrong one learns nothing of the right ones.
  const known = items
    .map((item) => item.id)
    .slice(0, 12)
    .join(', ');
  throw misuse(
    path,
    secret ?? (known === '' ? 'nothing: the plan has none' : `one of the plan's: ${known}`),
    id,
  );
}

/** Leaves room for ids, the order and the signature beside the text in one packet. */
const MAX_TEXT_BYTES = MAX_ENVELOPE_BYTES - 620;

/**
 * The plan itself, once it is known that each of its texts fits one packet.
 * @throws INPUT_INVALID
 */
export function checkPlan(plan: SessionPlan): SessionPlan {
  parseInput(SessionPlanSchema, plan, 'session plan');
  const texts = [
    ...plan.products.map(({ name }, at) => ({ path: `/products/${at}/name`, text: name })),
    ...plan.disclosures.flatMap(({ label, languages }, at) =>
      languages.map((language) => ({
        path: `/disclosures/${at}/label/${language}`,
        text: localText(label, language),
      })),
    ),
  ];
  const issues = texts
    .filter(({ text }) => new TextEncoder().encode(JSON.stringify(text)).length > MAX_TEXT_BYTES)
    .map(({ path, text }) => ({
      path,
      message: `at most ${MAX_TEXT_BYTES} bytes, to fit one packet`,
      received: describeReceived(text),
    }));
  if (issues.length > 0) throw inputInvalid('session plan', issues);
  return plan;
}
