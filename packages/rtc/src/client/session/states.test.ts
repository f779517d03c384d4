import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flow } from '../link/flow.ts';
import { isExpired, leaveReasonOf } from './left.ts';
import {
  afterReport,
  type Connection,
  JOINING,
  STATES,
  stateOf,
  TRANSITION_EVENTS,
} from './states.ts';

type Report = { readonly connection: Connection } | { readonly flow: Flow };
const play = (...reports: readonly Report[]) => {
  let condition = JOINING;
  return reports.map((report) => {
    condition = afterReport(condition, report);
    return stateOf(condition);
  });
};
const connection = (of: Connection) => ({ connection: of });
const flow = (of: Flow) => ({ flow: of });

describe('the state of a session', () => {
  test('a short blackout that livekit-client does not notice', () => {
    expect(
      play(connection('connected'), flow('silent'), flow('standing'), flow('flowing')),
    ).toEqual(['live', 'stalled', 'recovering', 'live']);
  });

  test('a long one, whose end livekit-client reports before the picture moves', () => {
    expect(
      play(
        connection('connected'),
        flow('silent'),
        connection('resuming'),
        connection('reconnecting'),
        connection('connected'),
        flow('standing'),
        flow('flowing'),
      ),
    ).toEqual(['live', 'stalled', 'recovering', 'recovering', 'recovering', 'recovering', 'live']);
  });

  test('a picture that stands is a stall; lost signalling alone is none', () => {
    expect(play(connection('connected'), flow('standing'), flow('flowing'))).toEqual([
      'live',
      'stalled',
      'live',
    ]);
    expect(play(connection('connected'), connection('resuming'))).toEqual(['live', 'live']);
  });

  test('whatever is reported, an end is final, and events lead back to live in pairs', () => {
    const connections = Object.keys(STATES) as Connection[];
    const report = fc.oneof(
      fc.constantFrom(...connections.filter((one) => one !== 'joining')).map(connection),
      fc.constantFrom<Flow>('flowing', 'silent', 'standing').map(flow),
    );
    fc.assert(
      fc.property(fc.array(report, { maxLength: 30 }), (reports) => {
        let condition = afterReport(JOINING, connection('connected'));
        let troubled = false;
        for (const one of reports) {
          const before = stateOf(condition);
          condition = afterReport(condition, one);
          const after = stateOf(condition);
          if (before === 'left') expect(after).toBe('left');
          const event = before === after ? undefined : TRANSITION_EVENTS[before][after];
          if (event === 'recovered') expect(troubled).toBe(true);
          if (event !== undefined) troubled = event !== 'recovered';
        }
      }),
    );
  });
});

test.each([
  [1, 'left'],
  [2, 'elsewhere'],
  [3, 'server-gone'],
  [4, 'kicked'],
  [5, 'ended'],
  [10, 'ended'],
  [undefined, 'server-gone'],
  [14, 'server-gone'],
])('a disconnect with the reason %s is %s', (reason, left) => {
  expect(leaveReasonOf(reason, { tokenExpired: false })).toBe(left);
});

test('a reconnect without a reason after the expiry of the token is the token', () => {
  expect(leaveReasonOf(undefined, { tokenExpired: true })).toBe('token');
  expect(leaveReasonOf(4, { tokenExpired: true })).toBe('kicked');
});

test('the expiry is read from the token; text that is no token has none', () => {
  const token = (payload: unknown) => `h.${btoa(JSON.stringify(payload)).replace(/=+$/, '')}.s`;
  expect(isExpired(token({ exp: 1_000 }), 1_000_000)).toBe(true);
  expect(isExpired(token({ exp: 1_000 }), 999_999)).toBe(false);
  for (const text of ['', 't', 'a.b.c', token({}), token({ exp: '5' }), token(null)])
    expect(isExpired(text, 1e15)).toBe(false);
});
