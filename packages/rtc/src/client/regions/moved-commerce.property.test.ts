import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChatState, EMPTY_CHAT } from '../../commerce/chat/chat.ts';
import type { CommerceState } from '../../commerce/state.ts';
import type { LiveSession } from '../session/live-session.ts';
import { movedCommerce } from './moved-commerce.ts';

interface Revision {
  readonly epoch: number;
  readonly seq: number;
}

/** A session whose state is its revision, and what it knows of the chat. */
function sessionAt(
  at: () => Revision,
  chat = () => EMPTY_CHAT,
  session: () => string | undefined = () => 's1',
): LiveSession {
  const commerce = {
    state: () => at() as unknown as CommerceState,
    revision: at,
    session,
    awaitingSnapshot: () => false,
    chat,
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

test('the chat stays until the next region tells it, and a message that was hidden there is gone', () => {
  const revision = () => ({ epoch: 1, seq: 1 });
  const message = { messageId: 'm1', at: '2026-12-01T12:00:00Z', text: 'Hello' } as const;
  const before: ChatState = { messages: [message], slowSeconds: 0 };
  let now = before;
  const first = sessionAt(revision, () => before);
  let current = first;
  const { commerce, leaving } = movedCommerce(
    first.commerce,
    () => current,
    async () => [],
  );
  // Two moves: the region in between tells nothing of the chat.
  for (let moves = 0; moves < 2; moves += 1) {
    leaving();
    now = EMPTY_CHAT;
    current = sessionAt(revision, () => now);
    expect(commerce?.chat()).toEqual(before);
  }
  now = { messages: [], slowSeconds: 0 };
  expect(commerce?.chat()).toEqual(now);
});

test('the chat of an earlier session is not shown once the next region is known to be of another', () => {
  const revision = () => ({ epoch: 1, seq: 1 });
  const message = { messageId: 'm1', at: '2026-12-01T12:00:00Z', text: 'Hello' } as const;
  const before: ChatState = { messages: [message], slowSeconds: 0 };
  let current = sessionAt(revision, () => before);
  const { commerce, leaving } = movedCommerce(
    current.commerce,
    () => current,
    async () => [],
  );
  leaving();
  let id: string | undefined;
  current = sessionAt(
    revision,
    () => EMPTY_CHAT,
    () => id,
  );
  expect([commerce?.chat(), commerce?.session()]).toEqual([before, 's1']);
  id = 's1';
  expect(commerce?.chat()).toEqual(before);
  id = 's2';
  expect([commerce?.chat(), commerce?.session()]).toEqual([EMPTY_CHAT, 's2']);
  leaving();
  current = sessionAt(
    revision,
    () => EMPTY_CHAT,
    () => undefined,
  );
  expect(commerce?.chat()).toEqual(EMPTY_CHAT);
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
