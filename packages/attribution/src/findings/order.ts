import type { AttributionPolicy, Id } from '@livelane/contracts/vocabulary';
import type { Journey } from '../journey/journey.ts';
import type { CreatorIdentity } from '../journey/order.ts';
import type { Split } from '../rules/split.ts';
import { codeConflict, lateCode } from './codes.ts';
import { type AttributionFinding, finding, quoted } from './finding.ts';

/** What an order's findings need to know besides its journey. */
export interface OrderFindingContext {
  readonly policy: AttributionPolicy;
  readonly creators: readonly CreatorIdentity[];
}

/** What people should know about an order before paying on it. */
export function orderFindings(
  journey: Journey,
  split: Split,
  { policy, creators }: OrderFindingContext,
): AttributionFinding[] {
  return [
    ...notInForce(journey, policy),
    ...codeConflict(journey),
    ...lateCode(journey, policy.lateCodeSeconds),
    ...selfPurchase(journey, split, creators),
    ...identityConflict(journey),
  ];
}

function notInForce({ order, inForce }: Journey, policy: AttributionPolicy): AttributionFinding[] {
  if (inForce) return [];
  return [
    finding({
      code: 'POLICY_NOT_IN_FORCE',
      severity: 'warning',
      at: ['orders', order.id],
      en: `Order ${quoted(order.id)} was placed before policy ${quoted(policy.id)} took effect at ${policy.effectiveFrom}.`,
      zh: `订单 ${quoted(order.id)} 的下单时间早于规则 ${quoted(policy.id)} 的生效时间 ${policy.effectiveFrom}。`,
      orderIds: [order.id],
    }),
  ];
}

function selfPurchase(
  { order }: Journey,
  split: Split,
  creators: readonly CreatorIdentity[],
): AttributionFinding[] {
  const buyer = new Set(order.persons ?? []);
  return split.shares.flatMap(({ party, touches }) => {
    if (party.party !== 'creator') return [];
    const own: Id[] = [
      party.id,
      `creator:${party.id}`,
      ...creators.flatMap(({ id, persons }) => (id === party.id ? persons : [])),
    ];
    if (!own.some((identity) => buyer.has(identity))) return [];
    return finding({
      code: 'SELF_PURCHASE',
      severity: 'warning',
      at: ['orders', order.id],
      en: `${quoted(party.id)} bought order ${quoted(order.id)} and is credited with it.`,
      zh: `${quoted(party.id)} 自己购买了订单 ${quoted(order.id)}，同时获得该订单的归因。`,
      orderIds: [order.id],
      touchIds: touches.flatMap(({ ids }) => ids).slice(0, 100),
    });
  });
}

function identityConflict({ order, conflicting }: Journey): AttributionFinding[] {
  if (conflicting.length === 0) return [];
  return [
    finding({
      code: 'IDENTITY_CONFLICT',
      severity: 'hint',
      at: ['orders', order.id, 'persons'],
      en: `${conflicting.length === 1 ? '1 touch shares' : `${conflicting.length} touches share`} a weak identity with order ${quoted(order.id)} but ${conflicting.length === 1 ? 'is' : 'are'} somebody else's by a stronger one.`,
      zh: `${conflicting.length} 个触点与订单 ${quoted(order.id)} 只共享弱身份，而强身份属于他人，未关联。`,
      orderIds: [order.id],
      touchIds: conflicting.slice(0, 100),
    }),
  ];
}
