import { describe, expect, it } from 'vitest';
import { linesOf, stepOf, TALK } from './lines.ts';

describe('the lines of a rehearsal', () => {
  it('leave the labels in the picture to the room, and say what is spoken once', () => {
    const duty = { at: 1, do: 'disclose', dutyId: 'us', language: 'en' } as const;
    expect(stepOf({ ...duty, phase: 'start', medium: 'picture' }, 3)).toBeUndefined();
    expect(stepOf({ ...duty, phase: 'stop', medium: 'voice' }, 3)).toBeUndefined();
    expect(stepOf({ ...duty, phase: 'start', medium: 'voice' }, 3)).toEqual({
      ...{ who: 'host', say: 'us' },
    });
  });

  it('give what many viewers do to the few who are here, each to the same one', () => {
    const asked = (person: string) =>
      stepOf({ at: 1, do: 'question', questionId: 'q', person, text: 'x' }, 3)?.who;
    expect(['viewer-1', 'viewer-3', 'viewer-4', 'viewer-6'].map(asked)).toEqual([0, 2, 0, 2]);
  });

  it('keep an order with its code, and are in order of time with what people say', () => {
    const redeemed = { do: 'redeem', code: 'MIA15', person: 'viewer-2', orderId: 'o' } as const;
    const lines = linesOf(
      [
        { ...redeemed, at: 20 },
        { ...redeemed, orderId: 'p', at: 2 },
      ],
      3,
    );
    expect(lines).toContainEqual({ at: 20, who: 1, order: { id: 'o', code: 'MIA15' } });
    expect(lines.length).toBe(TALK.length + 2);
    expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).toSorted((a, b) => a - b));
  });
});
