import type { AttributionPolicy, Id } from '@livelane/contracts/vocabulary';
import type { Journey, JourneyPart, JourneyTouch, PartyTouches } from '../journey/journey.ts';
import type { BoundRule } from '../models/model.ts';
import { NOBODY, type Party, partyKey } from '../records/party.ts';
import { bestClass, type ClassRules } from '../windows/classes.ts';

/** One party's share of lines of an order. */
export interface PartyShare extends PartyTouches {
  /** Relative to the weights of the other shares: at least 0, and above 0 where the party has touches. */
  readonly weight: bigint;
}

/** The division of lines of an order among parties. */
export interface Split {
  readonly shares: readonly [PartyShare, ...PartyShare[]];
  /** The model's id, `code` where a redeemed code took the order, `unattributed` where no touch is eligible. */
  readonly ruleId: Id;
}

/** The rules of a policy by which an order is divided. */
export type SplitRules = ClassRules & Pick<AttributionPolicy, 'codeTakesAll'>;

/** A part of an order with its division. */
export interface DividedPart {
  readonly part: JourneyPart;
  readonly split: Split;
}

/** Divides each part of an order: its lines together, or in groups where codes count for some products only. */
export function splitParts({ parts }: Journey, rule: BoundRule, policy: SplitRules): DividedPart[] {
  return parts.map((part) => ({ part, split: splitTouches(part.touches, rule, policy) }));
}

/** The parties of an order with the touches that earned it, each once. */
export function creditedParties(divided: readonly DividedPart[]): PartyTouches[] {
  const credited = new Map<string, PartyTouches>();
  for (const { party, touches } of divided.flatMap(({ split }) => split.shares)) {
    const known = credited.get(partyKey(party))?.touches ?? [];
    credited.set(partyKey(party), { party, touches: [...new Set([...known, ...touches])] });
  }
  return [...credited.values()];
}

/**
 * Divides lines among parties by a rule: each party has the sum of the weights of its touches, in the order of the
 * parties' first touch. With `codeTakesAll`, redeemed codes divide them alone. With classes, the best class that has
 * a touch divides it alone, and the owners of redeemed codes have equal shares.
 */
export function splitTouches(
  journey: readonly JourneyTouch[],
  rule: BoundRule,
  policy: SplitRules,
): Split {
  const redeemed = policy.codeTakesAll ? journey.filter(isRedeemed) : [];
  const [head, ...rest] = redeemed.length > 0 ? redeemed : bestClass(journey, policy);
  if (head === undefined)
    return { shares: [{ party: NOBODY, weight: 1n, touches: [] }], ruleId: 'unattributed' };
  const touches = [head, ...rest] as const;
  const byCode = touches.every(isRedeemed) && (policy.codeTakesAll || policy.classes !== undefined);
  const ruleId = byCode ? 'code' : rule.id;
  if (!byCode || policy.classes === undefined)
    return { shares: sharesOf(touches, rule.weights(touches)), ruleId };
  const owners = sharesOf(
    touches,
    touches.map(() => 1),
  );
  const equal = owners.map((share) => ({ ...share, weight: 1n }));
  return { shares: equal as unknown as Split['shares'], ruleId };
}

function isRedeemed({ link }: JourneyTouch): boolean {
  return link === 'code';
}

function sharesOf(touches: readonly JourneyTouch[], weights: readonly number[]): Split['shares'] {
  const shares = new Map<string, { party: Party; weight: bigint; touches: JourneyTouch[] }>();
  touches.forEach((touch, position) => {
    const weight = BigInt(weights[position] ?? 0);
    if (weight === 0n) return;
    const key = partyKey(touch.party);
    const share = shares.get(key) ?? { party: touch.party, weight: 0n, touches: [] };
    share.weight += weight;
    share.touches.push(touch);
    shares.set(key, share);
  });
  return [...shares.values()] as unknown as Split['shares'];
}
