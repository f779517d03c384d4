import { canonicalHash } from '../vocabulary/hash/index.ts';
import type { Brief, SessionEvent, SessionLog, SessionPlan } from '../vocabulary/index.ts';
import { toEpochMs, toInstant } from '../vocabulary/index.ts';

/** The brief that the tests' lip-colour deal was struck on. */
export const LIP_BRIEF: Brief = {
  kind: 'brief',
  version: 1,
  id: 'brief-lip',
  products: [
    {
      id: 'lip-set',
      name: 'Lip colour set of six',
      category: 'make-up',
      price: { currency: 'USD', minor: '1999' },
      tier: 'affordable',
      margin: 450_000,
    },
  ],
  market: 'US',
  platform: 'tiktok',
  audience: {},
  shippableMarkets: ['US', 'CA'],
  budget: { currency: 'USD', minor: '1500000' },
  goals: ['sales', 'leads'],
};

/** The log of a room that followed its run sheet to the second. */
export function logFollowing(plan: SessionPlan): SessionLog {
  const start = toEpochMs(plan.window.start);
  const events: (SessionEvent & { readonly order: number })[] = [];
  const add = (at: number, order: number, event: object): void => {
    events.push({ ...event, at: toInstant(start + at * 1000), epoch: 1, seq: 0, order } as never);
  };
  for (const item of plan.runSheet) {
    const end = item.at + item.seconds;
    for (const dutyId of item.dutyIds ?? []) {
      const duty = plan.disclosures.find((it) => it.id === dutyId);
      if (duty === undefined) throw new TypeError(`run sheet names an unknown duty ${dutyId}`);
      const standing = item.id === 'label';
      const media =
        duty.medium === 'both'
          ? [standing ? 'picture' : 'voice']
          : [duty.medium === 'voice' ? 'voice' : 'picture'];
      for (const medium of media) {
        const disclosure = { type: 'disclosure', dutyId, medium, language: duty.languages[0] };
        add(item.at, 1, { ...disclosure, phase: 'start' });
        add(end, 0, { ...disclosure, phase: 'stop' });
      }
    }
    if (item.action === 'pin') {
      const price = plan.products.find((it) => it.id === item.productId)?.price;
      add(item.at, 2, { type: 'pin', productId: item.productId, price });
      add(end, 0, { type: 'unpin', productId: item.productId });
    }
  }
  events.sort((a, b) => toEpochMs(a.at) - toEpochMs(b.at) || a.order - b.order);
  return {
    kind: 'session-log',
    version: 1,
    id: 'log',
    sessionId: plan.id,
    planHash: canonicalHash(plan),
    mode: 'real',
    server: null,
    room: 'room',
    start: plan.window.start,
    end: plan.window.end,
    destinations: [],
    presence: [],
    totals: {
      viewers: 0,
      viewerSeconds: 0,
      peakViewers: 0,
      leftWithin3s: null,
      leftWithin5sOfFreeze: null,
    },
    events: events.map(({ order: _order, ...event }, seq) => ({ ...event, seq })),
    network: [],
    decisions: [],
    gaps: [],
  };
}
