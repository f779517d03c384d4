import type { Money } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_COMMERCE } from './empty-commerce.ts';
import { MAX_QUESTIONS } from './kinds/question/question.ts';
import { afterEvent, type CommerceEvent, type CommerceState } from './state.ts';

const at = (second: number) => `2026-12-01T12:00:${String(second).padStart(2, '0')}Z` as const;
const price = (minor: `${bigint}`): Money => ({ currency: 'USD', minor });
const after = (events: readonly CommerceEvent[]): CommerceState =>
  events.reduce(afterEvent, EMPTY_COMMERCE);
const pin = (second: number, productId: string, minor: `${bigint}`): CommerceEvent => ({
  type: 'pin',
  at: at(second),
  productId,
  name: productId,
  price: price(minor),
});

describe('products', () => {
  test('the newest pin is on top; pinning again moves it there with its new price', () => {
    const { pinned } = after([pin(1, 'a', '100'), pin(2, 'b', '200'), pin(3, 'a', '90')]);
    expect(pinned).toEqual([
      { productId: 'b', name: 'b', price: price('200'), since: at(2) },
      { productId: 'a', name: 'a', price: price('90'), since: at(3) },
    ]);
  });

  test('the promotion that sets the price is kept', () => {
    const event = { ...pin(1, 'a', '100'), promotionId: 'sale' } as CommerceEvent;
    expect(after([event]).pinned).toEqual([
      { productId: 'a', name: 'a', price: price('100'), promotionId: 'sale', since: at(1) },
    ]);
  });

  test('whatever is pinned and unpinned, the view holds what was pinned last and not unpinned since', () => {
    const act = fc.record({ productId: fc.constantFrom('a', 'b', 'c'), isPin: fc.boolean() });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const events = acts.map(
          ({ productId, isPin }): CommerceEvent =>
            isPin ? pin(0, productId, '1') : { type: 'unpin', at: at(0), productId },
        );
        const lastOf = (id: string) => acts.findLastIndex(({ productId }) => productId === id);
        const expected = ['a', 'b', 'c']
          .filter((id) => acts[lastOf(id)]?.isPin === true)
          .sort((a, b) => lastOf(a) - lastOf(b));
        expect(after(events).pinned.map(({ productId }) => productId)).toEqual(expected);
      }),
    );
  });
});

test('a promotion is active from its start to its stop, others are not affected', () => {
  const promotion = (second: number, promotionId: string, phase: 'start' | 'stop') =>
    ({
      type: 'promotion',
      at: at(second),
      promotionId,
      phase,
      productId: 'p',
      price: price('5'),
    }) as const;
  const running = (promotionId: string, second: number) => ({
    promotionId,
    productId: 'p',
    price: price('5'),
    since: at(second),
  });
  const started = [promotion(1, 'x', 'start'), promotion(2, 'y', 'start')];
  expect(after(started).promotions).toEqual([running('x', 1), running('y', 2)]);
  expect(after([...started, promotion(3, 'x', 'stop')]).promotions).toEqual([running('y', 2)]);
  expect(after([...started, promotion(3, 'x', 'start')]).promotions).toEqual([
    running('y', 2),
    running('x', 3),
  ]);
});

test('a disclosure is identified by duty, medium and language', () => {
  const shown = {
    dutyId: 'd',
    medium: 'picture',
    language: 'en',
    market: 'US',
    text: 'Ad',
  } as const;
  const variants = [
    shown,
    { ...shown, dutyId: 'e' },
    { ...shown, medium: 'voice' },
    { ...shown, language: 'es' },
  ] as const;
  const act = (variant: (typeof variants)[number], phase: 'start' | 'stop'): CommerceEvent => ({
    type: 'disclosure',
    at: at(1),
    phase,
    ...variant,
  });
  const all = variants.map((variant) => act(variant, 'start'));
  expect(after(all).disclosures).toEqual(variants.map((it) => ({ ...it, since: at(1) })));
  for (const [index, stopped] of variants.entries()) {
    const rest = variants.filter((_, other) => other !== index);
    expect(after([...all, act(stopped, 'stop')]).disclosures).toEqual(
      rest.map((it) => ({ ...it, since: at(1) })),
    );
  }
});

test('the newest questions are kept, and an answer belongs to one of them', () => {
  const asked = Array.from(
    { length: MAX_QUESTIONS + 2 },
    (_, index): CommerceEvent => ({
      type: 'question',
      at: at(index),
      questionId: `q${index}`,
      text: `question ${index}`,
    }),
  );
  const { questions } = after([...asked, { type: 'answer', at: at(50), questionId: 'q5' }]);
  expect(questions).toHaveLength(20);
  expect(questions[0]).toEqual({
    questionId: 'q2',
    text: 'question 2',
    askedAt: at(2),
    answeredAt: null,
  });
  expect(questions.filter(({ answeredAt }) => answeredAt !== null)).toEqual([
    { questionId: 'q5', text: 'question 5', askedAt: at(5), answeredAt: at(50) },
  ]);
});

test('an event of a later version leaves the state as it is', () => {
  const state = after([pin(1, 'a', '100')]);
  expect(afterEvent(state, { type: 'of-later', at: at(2) } as never)).toBe(state);
});
