import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Changed, createHub } from './hub.ts';

test('what changes often is told at once and then once more', async () => {
  const hub = createHub();
  const told: Changed[] = [];
  const end = hub.subscribe((what) => told.push(what));
  for (let time = 0; time < 100; time += 1) hub.changed('questions');
  hub.changed('stock');
  expect(told).toEqual(['questions', 'stock']);
  await sleep(800);
  expect(told).toEqual(['questions', 'stock', 'questions']);
  end();
  hub.changed('show');
  expect(told).toHaveLength(3);
  expect(hub.size).toBe(0);
});
