import type { Id } from '@livelane/contracts/vocabulary';
import type { Journey, JourneyTouch, PartyTouches } from '../journey/journey.ts';
import type { BoundRule } from '../models/model.ts';
import { NOBODY, type Party, partyKey } from '../records/party.ts';

/** One party's share of an order. */
export interface PartyShare extends PartyTouches {
  /** Relative to the weights of the other shares: at least 0, and above 0 where the party has touches. */
  readonly weight: bigint;
}

/** The division of an order among parties. */
export interface Split {
  readonly shares: readonly [PartyShare, ...PartyShare[]];
  /** The model's id, `code` where a redeemed code took the order, `unattributed` where no touch is eligible. */
  readonly ruleId: Id;
}

/**
 * Divides an order among parties by a rule: each party has the sum of the weights of its touches, in the order of the
 * parties' first touch. With `codeTakesAll`, redeemed codes divide the order alone.
 */
export function splitJourney(
  journey: Journey,
  rule: BoundRule,
  { codeTakesAll }: { readonly codeTakesAll: boolean },
): Split {
  const codes = codeTakesAll ? journey.touches.filter(({ link }) => link === 'code') : [];
  const [head, ...rest] = codes.length > 0 ? codes : journey.touches;
  if (head === undefined)
    return { shares: [{ party: NOBODY, weight: 1n, touches: [] }], ruleId: 'unattributed' };
  const touches = [head, ...rest] as const;
  const weights = rule.weights(touches);
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
  return {
    shares: [...shares.values()] as unknown as Split['shares'],
    ruleId: codes.length > 0 ? 'code' : rule.id,
  };
}
