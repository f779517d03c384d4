import { expect, test } from 'vitest';
import { messageTimes } from './message-times.ts';

const state = (seq: number, epoch = 1) => ({ epoch, seq });
const chat = (messageId: string) => ({ messageId });

test('a state that was passed over has arrived with the next one; a message of the chat by itself alone', () => {
  const sent = [
    { what: state(1), at: 100 },
    { what: state(2), at: 200 },
    { what: chat('m1'), at: 300 },
  ];
  const arrivals = [
    { viewer: 0, what: state(1), at: 110 },
    { viewer: 0, what: state(2), at: 230 },
    { viewer: 0, what: chat('m1'), at: 340 },
    { viewer: 1, what: state(3), at: 250 },
    { viewer: 1, what: chat('m2'), at: 350 },
  ];
  expect(messageTimes(sent, arrivals, 1)).toEqual({
    ...{ sent: 3, notReached: 0 },
    ...{ p50Ms: 30, p95Ms: 40, worstMs: 40 },
  });
  expect(messageTimes(sent, arrivals, 2)).toEqual({
    ...{ sent: 6, notReached: 1 },
    ...{ p50Ms: 40, p95Ms: null, worstMs: null },
  });
});

test('a viewer who never had anything counts with all that was sent', () => {
  expect(messageTimes([{ what: state(1), at: 0 }], [], 3)).toMatchObject({
    sent: 3,
    notReached: 3,
  });
});

test('the state of a later epoch holds all before', () => {
  const arrivals = [{ viewer: 0, what: state(0, 2), at: 70 }];
  expect(messageTimes([{ what: state(9), at: 0 }], arrivals, 1)).toMatchObject({ worstMs: 70 });
});
