import {
  type AttributionPolicy,
  fillTemplate,
  type LocalText,
  type Params,
  TOUCH_KINDS,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { codeOwners } from '../identity/code-owners.ts';
import { joinTouches } from '../identity/join.ts';
import { indexTouches, type TouchIndex } from '../identity/touch-index.ts';
import type { Journey, JourneyTouch } from '../journey/journey.ts';
import { partyOf } from '../records/party.ts';
import type { Touch } from '../records/touch.ts';
import { eligibleKinds } from '../windows/classes.ts';
import { type Eligibility, eligibility } from '../windows/eligibility.ts';
import type { ExplainedTouch } from './explained-touch.ts';
import { TOUCH_OUTCOMES, type TouchOutcome } from './outcome.ts';

/** All touches, also of kinds that the policy does not list. */
export interface EveryTouch {
  readonly policy: AttributionPolicy;
  readonly index: TouchIndex;
  readonly eligible: Eligibility;
  readonly codeOwner: ReturnType<typeof codeOwners>;
}

/** An index of all touches, so that those that a policy does not take can be named. */
export function everyTouch(touches: readonly Touch[], policy: AttributionPolicy): EveryTouch {
  const once = [...new Map(touches.map((touch) => [touch.id, touch])).values()];
  const { classes: _, ...unclassed } = policy;
  return {
    policy,
    index: indexTouches(once, { ...unclassed, precedence: [...TOUCH_KINDS] }),
    eligible: eligibility(policy),
    codeOwner: codeOwners(policy),
  };
}

/** The touches of an order's buyer that are not in its journey, each with the first reason that holds. */
export function otherTouches(journey: Journey, every: EveryTouch): ExplainedTouch[] {
  const good = new Set(journey.touches.flatMap(({ ids }) => ids));
  const ever = { from: Number.NEGATIVE_INFINITY, to: Number.MAX_SAFE_INTEGER };
  const { joined, conflicting } = joinTouches(journey.order, every.index, ever);
  const buyers = [
    ...joined.map(({ touch, link }) => ({ touch, link })),
    ...conflicting.map((touch) => ({ touch, link: null })),
  ];
  return buyers.flatMap(({ touch, link }): ExplainedTouch[] => {
    const record = every.index.touch(touch);
    if (record === undefined || good.has(record.id)) return [];
    const { inWindow, outcome, params } = reasonOf({ record, link }, journey, every);
    return [
      {
        ...{ ids: [record.id], kind: record.kind, link, inWindow, outcome },
        at: toInstant(Date.parse(record.at)),
        party: partyOf(record),
        ...{ rank: null, share: 0 },
        why: outcomeText(outcome, params),
      },
    ];
  });
}

/** The text of an outcome in both languages. */
export function outcomeText(outcome: TouchOutcome, params: Params): LocalText {
  const { en, 'zh-Hans': zh } = TOUCH_OUTCOMES[outcome];
  return { en: fillTemplate(en, params, 'en'), 'zh-Hans': fillTemplate(zh, params, 'zh-Hans') };
}

interface Joined {
  readonly record: Touch;
  readonly link: JourneyTouch['link'] | null;
}

interface Reason {
  readonly inWindow: boolean;
  readonly outcome: TouchOutcome;
  readonly params: Params;
}

function reasonOf(
  { record: { kind, at, sessionId, dwellSeconds, code }, link }: Joined,
  { order, at: orderAt, inForce }: Journey,
  { policy, eligible, codeOwner }: EveryTouch,
): Reason {
  const touch = { kind, at: Date.parse(at), sessionId };
  const placed = { at: orderAt, inRoom: order.inRoom ?? null };
  // With all the time until the order watched, only the window is left to fail.
  const inWindow = eligible({ ...touch, dwellSeconds: Number.MAX_SAFE_INTEGER }, placed);
  const because = (outcome: TouchOutcome, params: Params = {}): Reason => ({
    ...{ inWindow, outcome, params },
  });
  if (!inForce) return because('POLICY_NOT_IN_FORCE');
  if (touch.at > orderAt) return because('AFTER_ORDER');
  if (link === null) return because('ANOTHER_PERSON');
  if (!eligibleKinds(policy).has(kind)) return because('KIND_NOT_LISTED');
  if (!inWindow) return because('WINDOW_OVER');
  if (eligible({ ...touch, dwellSeconds }, placed)) {
    const isForOthers =
      kind === 'code' &&
      code !== undefined &&
      order.lines.every(
        ({ productId = null }) => codeOwner(code, orderAt, productId) === 'other-products',
      );
    return because(isForOthers ? 'OTHER_PRODUCTS' : 'NOT_COUNTED');
  }
  const seconds = Math.floor(Math.min(dwellSeconds ?? 0, (orderAt - touch.at) / 1000));
  return because('DWELL_TOO_SHORT', { seconds, minimum: policy.minimumDwellSeconds });
}
