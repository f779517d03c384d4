import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import { undecidedSlots, unsettledSlots } from './waiver.ts';

/** A deliverable that says neither how many there are nor for how long they stay up. */
const videos: Clause = {
  ...{ clause: 'deliverable', id: 'videos', actor: 'mia', action: 'publish' },
  ...{ platform: 'tiktok', form: 'short-video', topic: 'Six looks', pinDays: 0 },
  publish: [{ node: 'local', local: '2026-12-05T18:00', zone: 'UTC' }],
};
const at = (slots: readonly { readonly at: string }[]) => slots.map((slot) => slot.at);
const KEEP_UP = { item: 'scope.keep-up', reason: 'Pieces go with the season' };

describe('what a clause leaves open', () => {
  it('must be filled where the type of the deal requires it, and without a type', () => {
    expect(at(unsettledSlots(videos, {}))).toEqual(['/quantity', '/keepUpDays']);
    expect(undecidedSlots(videos, {})).toEqual([]);
  });

  it('may stay open where the type lets the parties waive it, with a waiver or without', () => {
    const dealType = 'commission-only';
    expect(at(unsettledSlots(videos, { dealType }))).toEqual(['/quantity']);
    expect(at(undecidedSlots(videos, { dealType }))).toEqual(['/keepUpDays']);
    expect(undecidedSlots(videos, { dealType, waivers: [KEEP_UP] as never })).toEqual([]);
  });

  it('is not asked for where it may say nothing, and named', () => {
    const ending: Clause = { clause: 'termination', id: 'end', noticeDays: 30 };
    expect(unsettledSlots(ending, {})).toEqual([]);
    expect(at(undecidedSlots(ending, {}))).toEqual(['/cureDays', '/payment']);
  });
});
