import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CommerceState } from '../../commerce/state.ts';
import type { LiveSession } from '../session/live-session.ts';
import { movedCommerce } from './moved-commerce.ts';

interface Revision {
  readonly epoch: number;
  readonly seq: number;
}

/** A session whose state is its revision. */
function sessionAt(at: () => Revision): LiveSession {
  const commerce = {
    state: () => at() as unknown as CommerceState,
    revision: at,
    awaitingSnapshot: () => false,
    status: () => 'ready' as const,
    request: async () => [],
    serverClock: () => undefined,
  };
  return { commerce } as unknown as LiveSession;
}

const order = ({ epoch, seq }: Revision) => epoch * 1_000 + seq;
const revisions = fc.record({ epoch: fc.nat(3), seq: fc.nat(20) });

test('what is shown never goes back, whatever the regions know when the session moves', () => {
  fc.assert(
    fc.property(fc.array(fc.array(revisions), { minLength: 1, maxLength: 5 }), (regions) => {
      let at: Revision = { epoch: 0, seq: 0 };
      const first = sessionAt(() => at);
      let current = first;
      const moved = movedCommerce(
        first.commerce,
        () => current,
        async () => [],
      );
      let shown = 0;
      for (const [index, heard] of regions.entries()) {
        if (index > 0) {
          moved.leaving();
          at = { epoch: 0, seq: 0 };
          current = sessionAt(() => at);
        }
        for (const revision of heard.sort((a, b) => order(a) - order(b))) {
          at = revision;
          const now = moved.commerce?.revision() ?? at;
          expect(moved.commerce?.state()).toEqual(now);
          expect(order(now)).toBeGreaterThanOrEqual(shown);
          expect(order(now)).toBe(Math.max(shown, order(at)));
          expect(moved.isCurrent()).toBe(order(at) >= shown);
          shown = order(now);
        }
      }
    }),
  );
});

test('a session without commerce has none', () => {
  const session = { commerce: undefined } as unknown as LiveSession;
  expect(
    movedCommerce(
      undefined,
      () => session,
      async () => [],
    ).commerce,
  ).toBeUndefined();
});
