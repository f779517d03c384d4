import { toEpochMs } from '@livelane/contracts/vocabulary';
import { describe, expect, test } from 'vitest';
import { createDrivenClock } from '../../clock/driven-clock.ts';
import type { RedemptionLimits } from '../../commerce/kinds/command.ts';
import { SAMPLE_PLAN as PLAN } from '../../testing/sample-session.ts';
import { issueOf, pathOf } from '../issue-of.fixture.ts';
import type { LiveRoom } from '../live-room.ts';
import { createMemoryRoom } from '../memory-room.ts';

const START = toEpochMs(PLAN.window.start);
const open = () => createMemoryRoom(PLAN, { clock: createDrivenClock(START) });

describe('questions', () => {
  const ask = (room: LiveRoom, questionId: string, text = 'Hi?') =>
    room.question({ identity: questionId.slice(0, 3), questionId, text });

  test('are seen by others once they are released, without their author', async () => {
    const room = await open();
    const viewer = await room.join('bob');
    await ask(room, 'ann-1', 'Does\u202e it\u200b last?\u0007');
    expect(viewer.view().state.questions).toEqual([]);
    expect(room.waiting()).toMatchObject([{ questionId: 'ann-1', text: 'Does it last?' }]);
    await room.release('ann-1');
    expect(viewer.view().state.questions).toMatchObject([{ text: 'Does it last?' }]);
    expect(JSON.stringify(viewer.view())).not.toContain(room.recorder.pseudonym('ann'));
    expect(room.waiting()).toEqual([]);
    expect(await pathOf(room.release('ann-1'))).toBe('/questionId');
  });

  test('of a flood by one viewer push out only their own', async () => {
    const room = await open();
    await ask(room, 'bob-1');
    for (let number = 1; number <= 25; number += 1) await ask(room, `ann-${number}`);
    expect(room.waiting().map(({ questionId }) => questionId)).toEqual([
      'bob-1',
      ...[23, 24, 25].map((number) => `ann-${number}`),
    ]);
  });

  test('can be released if they are accepted, however long their ids are', async () => {
    const room = await open();
    for (const id of ['q', 'q'.repeat(128), '问'.repeat(128), '𠮷'.repeat(128)])
      for (const characters of [1, 40, 80, 120, 160, 169, 170, 400]) {
        const questionId = [...`${characters}${id}`].slice(0, 128).join('');
        const asked = await ask(room, questionId, '答'.repeat(characters)).then(
          () => true,
          () => false,
        );
        if (asked) expect(await room.release(questionId)).toHaveLength(1);
        else expect(await pathOf(room.release(questionId))).toBe('/questionId');
      }
  });

  test('are refused if nothing of them can be seen', async () => {
    const room = await open();
    for (const text of [' ', '\u200b\u202e', '\u3164']) {
      expect(await pathOf(ask(room, 'ann-1', text))).toBe('/text');
    }
  });
});

describe('orders with discount codes', () => {
  const order = (orderId: string, more = {}) => ({
    orderId,
    code: 'MIA15',
    identity: 'ann',
    ...more,
  });
  const limited = (limits: RedemptionLimits) =>
    createMemoryRoom(PLAN, { clock: createDrivenClock(START), limits });
  const accepted = async (acts: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(acts)).filter(({ status }) => status === 'fulfilled').length;

  test('of 200 at once, a limit of one lets one through, and all others get the same answer', async () => {
    const room = await limited({ perCode: { MIA15: 1 } });
    const acts = Array.from({ length: 200 }, (_, at) => room.redeemOrder(order(`o${at}`)));
    expect(await accepted(acts)).toBe(1);
    const again = acts.slice(1).map((act) => issueOf(act).then(({ code }) => code));
    expect(new Set(await Promise.all(again))).toEqual(new Set(['REDEMPTION_LEFT']));
  });

  test('are limited by the customer that the shop vouches for, not by identities', async () => {
    const room = await limited({ perCustomer: 2 });
    const acts = Array.from({ length: 5 }, (_, at) =>
      room.redeemOrder(order(`o${at}`, { identity: `free-${at}`, customer: 'c7' })),
    );
    expect(await accepted(acts)).toBe(2);
    expect(await accepted([room.redeemOrder(order('other', { customer: 'c8' }))])).toBe(1);
  });

  test('are limited by the units in stock', async () => {
    const room = await limited({ stock: { 'tint-duo': 5 } });
    const units = { 'tint-duo': 2 };
    const acts = [1, 2, 3].map((at) => room.redeemOrder(order(`o${at}`, { units })));
    expect(await accepted(acts)).toBe(2);
    expect(await pathOf(room.redeemOrder(order('o9', { units: { nope: 1 } })))).toBe('/productId');
  });
});
