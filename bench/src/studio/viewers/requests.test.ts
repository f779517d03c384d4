import { expect, test } from 'vitest';
import { kindOf, requestFigures } from './requests.ts';

test('a request to the room is named by what it asks, another by its path', () => {
  expect(kindOf('/api/live/commerce')).toBe('signed state');
  const body = JSON.stringify({ do: 'vote', pollId: 'p', option: 1 });
  expect(kindOf('/api/live/commerce', { method: 'POST', body })).toBe('vote');
  expect(kindOf('/api/orders?as=viewer', { method: 'POST', body: '{}' })).toBe('place order');
  expect(kindOf('/api/orders?as=viewer')).toBe('orders');
});

test('what pages expect is no error; whatever else goes wrong is one', () => {
  const of = (problem: string | null) => ({ kind: 'order', ms: 1, problem });
  const { all, refused, errors } = requestFigures(
    [null, 'PRICE_CHANGED', 'PRICE_CHANGED', 'FAULT', 'TypeError: fetch failed'].map(of),
  );
  expect(all.count).toBe(5);
  expect(refused).toEqual({ PRICE_CHANGED: 2 });
  expect(errors).toEqual({ 'order: FAULT': 1, 'order: TypeError: fetch failed': 1 });
});
