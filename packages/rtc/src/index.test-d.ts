import {
  type Finding,
  type Instant,
  type LivelaneError,
  parseRecord,
  type SessionLog,
} from '@livelane/contracts/vocabulary';
import { describe, expectTypeOf, test } from 'vitest';
import type { LoggedEvent } from './client/commerce/commerce-client.ts';
import type { CommerceEnvelope, CommerceSnapshot } from './commerce/apply.ts';
import type { CommerceEvent } from './commerce/state.ts';
import { clientError } from './errors/client-errors.ts';
import type { Attempt } from './errors/dev-server-errors.ts';
import { isLivelaneError } from './errors/guard.ts';
import { rtcError } from './errors/rtc-errors.ts';
import { rtcExpects, rtcIssue } from './errors/rtc-issues.ts';
import type { SessionFindingCode } from './recorder/findings.ts';
import { type SessionGap, sessionGap } from './recorder/gap.ts';
import type { RecorderInput } from './recorder/input.ts';
import { createMemoryRoom } from './room/memory-room.ts';
import { runScriptedSessionInMemory } from './session/memory-rehearsal.ts';
import type { SessionProgress } from './session/run/progress.ts';
import { SAMPLE_PLAN, SAMPLE_SCRIPT } from './testing/sample-session.ts';

const AT = '2026-12-01T12:00:00Z';

describe('errors', () => {
  test('a code narrows code and details, of this package, the client and the vocabulary', () => {
    const caught: unknown = undefined;
    if (isLivelaneError(caught, 'LIVEKIT_UNAVAILABLE'))
      expectTypeOf(caught.details.tried).toEqualTypeOf<readonly Attempt[]>();
    if (isLivelaneError(caught, 'COMMERCE_ENDPOINT_FAILED'))
      expectTypeOf(caught.details.status).toEqualTypeOf<number | null>();
    if (isLivelaneError(caught, 'HTTP_FAILED'))
      expectTypeOf(caught.code).toEqualTypeOf<'HTTP_FAILED'>();
    // @ts-expect-error: a code that nobody throws
    isLivelaneError(caught, 'ROOM_LOST');
    if (!isLivelaneError(caught)) return;
    expectTypeOf(caught).toExtend<LivelaneError>();
    switch (caught.code) {
      case 'LIVEKIT_UNAVAILABLE':
        expectTypeOf(caught.details.tried).toEqualTypeOf<readonly Attempt[]>();
        break;
      case 'COMMERCE_ENDPOINT_FAILED':
        expectTypeOf(caught.details.status).toEqualTypeOf<number | null>();
        break;
      case 'HTTP_FAILED':
        expectTypeOf(caught.details.url).toBeString();
    }
  });

  test('an error takes exactly the details of its code', () => {
    rtcError('ROOM_CLOSED', { room: 'r' });
    // @ts-expect-error: the name of the room is missing
    rtcError('ROOM_CLOSED', {});
    // @ts-expect-error: not a reason of this code
    rtcError('TOKEN_REFUSED', { reason: 'expired' });
    // @ts-expect-error: an error of the server
    clientError('ROOM_CLOSED', { room: 'r' });
  });

  test('an issue takes exactly the values of its text', () => {
    rtcIssue('PINNED', { received: 'p' });
    rtcExpects('SCRIPT_SECONDS', { maximum: 1 });
    // @ts-expect-error: the text has {known}
    rtcIssue('PLAN_ID', { received: 'p' });
    // @ts-expect-error: the text has {maximum}
    rtcExpects('SCRIPT_SECONDS', { most: 1 });
  });
});

describe('gaps', () => {
  test('take exactly the values of their texts, and are findings', () => {
    const gap = sessionGap('NO_PICTURE', { from: AT, path: '', params: { seconds: 10 } });
    expectTypeOf(gap).toExtend<Finding<SessionFindingCode>>();
    expectTypeOf<SessionGap>().toExtend<SessionLog['gaps'][number]>();
    // @ts-expect-error: the text has {seconds}
    sessionGap('NO_PICTURE', { from: AT, path: '' });
    // @ts-expect-error: no such code
    sessionGap('NO_SOUND', { from: AT, path: '' });
    // @ts-expect-error: not an instant
    sessionGap('ABORTED', { from: 'noon', path: '' });
  });

  test('of a caller need their kind and text only', () => {
    expectTypeOf({
      input: 'gap',
      gap: { from: AT, to: AT, what: 'own', detail: 'Own.' },
    } as const).toExtend<RecorderInput>();
  });

  test('of an interruption are in its progress', () => {
    expectTypeOf<
      Extract<SessionProgress, { step: 'interrupted' }>['findings'][number]
    >().toEqualTypeOf<Finding<SessionFindingCode>>();
  });
});

test('instants and amounts are exact in messages', () => {
  expectTypeOf<CommerceEnvelope['exp']>().toEqualTypeOf<Instant>();
  expectTypeOf<CommerceSnapshot['at']>().toEqualTypeOf<Instant>();
  expectTypeOf<LoggedEvent['at']>().toEqualTypeOf<Instant>();
  const pin = { type: 'pin', at: AT, productId: 'p', name: 'P' } as const;
  expectTypeOf({
    ...pin,
    price: { currency: 'USD', minor: '1999' },
  } as const).toExtend<CommerceEvent>();
  expectTypeOf({
    ...pin,
    price: { currency: 'USD', minor: '19.99' },
  } as const).not.toExtend<CommerceEvent>();
  expectTypeOf({
    ...pin,
    price: { currency: 'usd', minor: '1999' },
  } as const).not.toExtend<CommerceEvent>();
});

test('plans go in without a cast, read through parseRecord or written as a literal', () => {
  const read = parseRecord('session-plan', {});
  runScriptedSessionInMemory({ plan: read, script: SAMPLE_SCRIPT });
  createMemoryRoom(read, { clock: { now: () => 0 } as never });
  const { window, ...sample } = SAMPLE_PLAN;
  createMemoryRoom(
    { ...sample, window: { start: '2026-12-01T12:00:00Z', end: window.end } },
    { clock: { now: () => 0 } as never },
  );
  createMemoryRoom(
    // @ts-expect-error: a day is not an instant
    { ...sample, window: { start: '2026-12-01', end: window.end } },
    { clock: { now: () => 0 } as never },
  );
});
