import { expect, test } from 'vitest';
import { isLivelaneError } from '../../errors/guard.ts';
import { SAMPLE_PLAN as plan } from '../../testing/sample-session.ts';
import { runScriptedSessionInMemory } from '../memory-rehearsal.ts';
import { checkScript } from './script.ts';
import type { CommandEvent, ScriptEvent } from './script-event.ts';
import { textOf } from './script-event.ts';

const price = { currency: 'USD', minor: '999' } as const;
const productId = 'velvet-six';

/** A script of a room that sells, with every line of its kinds. */
const SCRIPT: readonly ScriptEvent[] = [
  { at: 0, do: 'pin', productId },
  { at: 0.5, do: 'price', productId, price: { currency: 'USD', minor: '1899' } },
  { at: 1, do: 'stock', productId, left: 5 },
  { at: 1, do: 'sale', saleId: 's1', productId, price, seconds: 1 },
  { at: 1.5, do: 'reserve', person: 'ann', orderId: 'o1', productId, saleId: 's1' },
  { at: 2.5, do: 'sale', saleId: 's2', productId, price, seconds: 60 },
  { at: 3, do: 'end-sale', saleId: 's2' },
  { at: 3, do: 'drop', dropId: 'd1', codes: ['A', 'B'] },
  { at: 3.5, do: 'coupon', person: 'ann', dropId: 'd1' },
  { at: 3.6, do: 'end-drop', dropId: 'd1' },
  { at: 4, do: 'order', orderId: 'o1', productId, name: 'Ann' },
  { at: 4, do: 'ticker', person: 'bob', shown: false },
  { at: 4, do: 'poll', pollId: 'p1', question: 'Which?', options: ['Rose', 'Plum'] },
  { at: 4.5, do: 'vote', person: 'ann', pollId: 'p1', option: 1 },
  { at: 6, do: 'end-poll', pollId: 'p1' },
];

test('a rehearsal in memory plays every line, and the log has what happened by itself', async () => {
  const { events, gaps } = await runScriptedSessionInMemory({ plan, script: SCRIPT });
  expect(gaps).toEqual([]);
  const names = events.map((it) =>
    'phase' in it && it.type !== 'disclosure' ? `${it.type} ${it.phase}` : it.type,
  );
  expect(names).toEqual([
    ...['pin', 'price', 'pin', 'stock', 'sale start', 'pin', 'reserve', 'sale stop', 'pin'],
    ...['sale start', 'pin', 'sale stop', 'pin', 'drop start', 'coupon', 'drop stop'],
    ...['order', 'ticker', 'ticker-choice', 'poll start', 'vote', 'poll counts', 'poll stop'],
  ]);
  const reserved = events.find(({ type }) => type === 'reserve');
  expect(reserved).toMatchObject({ price, saleId: 's1' });
});

test('a line that the room would refuse is named by the error that it would give', () => {
  const late = { at: 2.2, do: 'reserve', person: 'ann', orderId: 'o9', productId, saleId: 's1' };
  let caught: unknown;
  try {
    checkScript({ plan, script: [...SCRIPT.slice(0, 5), late], viewers: 2 });
  } catch (error) {
    caught = error;
  }
  if (!isLivelaneError(caught, 'INPUT_INVALID')) throw new TypeError('accepted');
  expect(caught.details.issues).toMatchObject([
    { path: '/5/do', code: 'SCRIPT_REFUSED', params: { code: 'SALE_ENDED' } },
  ]);
});

test('every line has a text in both languages', () => {
  for (const line of SCRIPT as readonly CommandEvent[]) {
    expect(textOf(line).en).not.toBe(line.do);
    expect(textOf(line)['zh-Hans']).toMatch(/\p{Script=Han}/u);
  }
});
