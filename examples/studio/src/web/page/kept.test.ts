import { expect, test } from 'vitest';
import { keptIn } from './kept.ts';

test('a browser that refuses its storage keeps texts as long as the page', () => {
  const kept = keptIn(() => {
    throw new DOMException('cookies are blocked', 'SecurityError');
  });
  expect(kept.get('order')).toBeNull();
  kept.set('order', 'waiting');
  expect(kept.get('order')).toBe('waiting');
  kept.remove('order');
  expect(kept.get('order')).toBeNull();
});
