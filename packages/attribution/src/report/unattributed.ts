import type { Instant, LocalText, Money } from '@livelane/contracts/vocabulary';
import { toInstant } from '@livelane/contracts/vocabulary';
import type { ValuedJourney } from '../comparison/valued-journeys.ts';
import type { PreparedInput } from '../credit/prepared-input.ts';
import { everyTouch, otherTouches } from '../explain/other-touches.ts';
import type { TouchOutcome } from '../explain/outcome.ts';
import type { Journey } from '../journey/journey.ts';
import type { Touch } from '../records/touch.ts';

/** Why an order is credited to nobody, by code. */
export const UNATTRIBUTED_REASONS = {
  NOT_IN_FORCE: {
    en: 'The policy was not in force yet.',
    'zh-Hans': '下单时规则尚未生效。',
  },
  UNKNOWN_CODE: {
    en: 'Its code belongs to nobody in the policy, to several, or counts for other products.',
    'zh-Hans': '规则中该优惠码不属于任何人、属于多人，或适用于其他商品。',
  },
  WINDOW_OVER: {
    en: 'All its touches are outside their windows.',
    'zh-Hans': '全部触点均在窗口之外。',
  },
  DWELL_TOO_SHORT: { en: 'Its live was watched too briefly.', 'zh-Hans': '直播观看时长不足。' },
  KIND_NOT_LISTED: {
    en: 'Its touches are of kinds that the policy does not list.',
    'zh-Hans': '触点类型未列入规则。',
  },
  ANOTHER_PERSON: {
    en: 'Its touches belong to another person who shares an identity.',
    'zh-Hans': '触点属于共用身份的另一人。',
  },
  AFTER_ORDER: { en: 'Its touches came after it.', 'zh-Hans': '触点发生在下单之后。' },
  NO_KEYS: {
    en: 'It has no code, click id, room or identity by which a touch could join it.',
    'zh-Hans': '没有可关联触点的优惠码、点击编号、直播间或身份。',
  },
  NO_TOUCH: { en: 'No touch of its buyer is known.', 'zh-Hans': '没有该买家的触点记录。' },
} as const satisfies Readonly<Record<string, LocalText>>;

/** A code of {@link UNATTRIBUTED_REASONS}. */
export type UnattributedReason = keyof typeof UNATTRIBUTED_REASONS;

/** An order that is credited to nobody. */
export interface Unattributed {
  readonly orderId: string;
  readonly at: Instant;
  readonly value: Money;
  readonly reason: UnattributedReason;
}

/** Outcomes of touches by which an order can be nobody's, the nearest to a credit first. */
const BY_TOUCH = [
  'DWELL_TOO_SHORT',
  'WINDOW_OVER',
  'KIND_NOT_LISTED',
  'ANOTHER_PERSON',
  'AFTER_ORDER',
] as const satisfies readonly (TouchOutcome & UnattributedReason)[];

/** The orders that are credited to nobody, each with the first reason that holds, by time. */
export function unattributedOrders(
  journeys: readonly ValuedJourney[],
  touches: readonly Touch[],
  { policy: { policy } }: PreparedInput,
): Unattributed[] {
  const every = everyTouch(touches, policy);
  return journeys
    .filter(({ journey, conversions }) => journey.touches.length === 0 && conversions > 0)
    .map(({ journey, value }): Unattributed => {
      const seen = new Set(otherTouches(journey, every).map(({ outcome }) => outcome));
      const reason = reasonOf(journey, seen);
      return { orderId: journey.order.id, at: toInstant(journey.at), value, reason };
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.orderId < b.orderId ? -1 : 1));
}

function reasonOf(
  { order, inForce, unownedCodes }: Journey,
  seen: ReadonlySet<TouchOutcome>,
): UnattributedReason {
  if (!inForce) return 'NOT_IN_FORCE';
  if (unownedCodes.length > 0) return 'UNKNOWN_CODE';
  const byTouch = BY_TOUCH.find((outcome) => seen.has(outcome));
  if (byTouch !== undefined) return byTouch;
  const { persons = [], codes = [], clickIds = [], inRoom = null } = order;
  const keys = persons.length + codes.length + clickIds.length + (inRoom === null ? 0 : 1);
  return keys === 0 ? 'NO_KEYS' : 'NO_TOUCH';
}
