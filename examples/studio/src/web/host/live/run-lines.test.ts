import { describe, expect, it } from 'vitest';
import { actOfLine, currentPlace, nextToDo, type RunLine } from './run-lines.ts';

const price = { currency: 'USD', minor: '1290' } as const;
const promotion = { id: 'live-price', text: { en: 'x' }, price };
const products = [
  { id: 'a', name: 'A', price, promotion },
  { id: 'b', name: 'B', price },
];
const line = (id: string, at: number, rest: Partial<RunLine>): RunLine =>
  ({ id, at, seconds: 10, action: 'talk', note: { en: 'x' }, ...rest }) as RunLine;
const runSheet = [
  line('open', 0, {}),
  line('label', 5, { action: 'disclose', dutyIds: ['d'] }),
  line('pin-a', 10, { action: 'pin', productId: 'a' }),
  line('promotion-a', 10, { action: 'promotion', productId: 'a' }),
  line('pin-b', 20, { action: 'pin', productId: 'b' }),
];
const nothing = { pinned: [], promotions: [] };
const since = '2026-01-01T00:00:00Z' as const;
const a = { pinned: [{ productId: 'a', name: 'A', price, since }], promotions: [] };

describe('the run sheet of the host', () => {
  it('is where the clock is; labels are shown by the room', () => {
    expect([0, 6, 10, 25].map((at) => currentPlace(runSheet, at))).toEqual([0, 0, 3, 4]);
  });

  it('asks for what is not done yet, line by line', () => {
    const plan = { runSheet, products };
    expect(nextToDo(plan, nothing, new Set())?.act).toEqual({ do: 'pin', productId: 'a' });
    expect(nextToDo(plan, a, new Set())?.act).toEqual({
      ...{ do: 'promotion', promotionId: 'live-price', phase: 'start' },
    });
    expect(nextToDo(plan, a, new Set(['pin-a', 'promotion-a']))?.line.id).toBe('pin-b');
    // Somebody who comes back after a reload, with nothing remembered.
    const b = { pinned: [{ productId: 'b', name: 'B', price, since }], promotions: [] };
    expect(nextToDo(plan, b, new Set())).toBeUndefined();
    expect(nextToDo(plan, nothing, new Set(runSheet.map(({ id }) => id)))).toBeUndefined();
  });

  it('asks for nothing that the plan does not have', () => {
    const wanted = { action: 'promotion', productId: 'b' } as const;
    expect(actOfLine(wanted, { products }, nothing)).toBeUndefined();
  });
});
