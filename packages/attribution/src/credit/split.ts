import type { Id, SettlingModel } from '@livelane/contracts/vocabulary';
import type { Journey, JourneyTouch } from '../journey/journey.ts';
import { weightsOf } from '../models/registry/registry.ts';
import { NOBODY, type Party, partyKey } from '../records/party.ts';

/** What one party has of an order: a weight among weights, and the touches that earned it. */
export interface PartyShare {
  readonly party: Party;
  readonly weight: bigint;
  readonly touches: readonly JourneyTouch[];
}

/** How an order is split, and by which rule. */
export interface Split {
  readonly shares: readonly [PartyShare, ...PartyShare[]];
  /** The model's name, `code` where a redeemed code took all, `unattributed` where nothing is good for it. */
  readonly ruleId: Id;
}

/**
 * An order's split among parties by a model: the weights of each party's touches added up, parties in the
 * order of their first touch. Where the policy says so, redeemed codes take all.
 */
export function splitJourney(
  journey: Journey,
  model: SettlingModel,
  { codeTakesAll }: { readonly codeTakesAll: boolean },
): Split {
  const byCode = codeTakesAll ? journey.touches.filter(({ link }) => link === 'code') : [];
  const [head, ...rest] = byCode.length > 0 ? byCode : journey.touches;
  if (head === undefined)
    return { shares: [{ party: NOBODY, weight: 1n, touches: [] }], ruleId: 'unattributed' };
  const touches = [head, ...rest] as const;
  const weights = weightsOf(touches, model);
  const shares = new Map<string, { party: Party; weight: bigint; touches: JourneyTouch[] }>();
  touches.forEach((touch, place) => {
    const weight = BigInt(weights[place] ?? 0);
    if (weight === 0n) return;
    const key = partyKey(touch.party);
    const share = shares.get(key) ?? { party: touch.party, weight: 0n, touches: [] };
    share.weight += weight;
    share.touches.push(touch);
    shares.set(key, share);
  });
  return {
    shares: [...shares.values()] as unknown as Split['shares'],
    ruleId: byCode.length > 0 ? 'code' : model.model,
  };
}
