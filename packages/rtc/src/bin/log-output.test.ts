import type { BinContext } from '@livelane/contracts/vocabulary/node';
import { expect, test } from 'vitest';
import { createDrivenClock } from '../clock/driven-clock.ts';
import { planOf } from '../plan/plan-of.ts';
import { sessionGap } from '../recorder/gap.ts';
import { createMemoryRoom } from '../room/memory-room.ts';
import { noteGaps } from './log-output.ts';

test('that a plan of products has no known duties is noted, and is no loss', async () => {
  const clock = createDrivenClock(0);
  const price = { currency: 'USD', minor: '1999' } as const;
  const plan = planOf({ products: [{ id: 'a', name: 'A', price }], markets: ['US'], clock });
  const room = await createMemoryRoom(plan, { clock });
  await room.pin('a');
  const log = room.recorder.finish();
  const noted: unknown[] = [];
  const note = (text: unknown) => void noted.push(text);
  const context = { locale: 'en', note } as BinContext;
  expect(noteGaps(log, context)).toBe(0);
  expect(noted).toEqual([expect.stringContaining('DUTIES_UNKNOWN')]);
  const gap = sessionGap('JOURNAL_BEHIND', {
    path: '/journal',
    params: { reason: 'ENOSPC' },
    from: log.start,
  });
  expect(noteGaps({ ...log, gaps: [...log.gaps, gap] }, context)).toBe(1);
});
