import type { CommerceState } from '@livelane/rtc/client';
import { describe, expect, it } from 'vitest';
import { dutyState, madeUntil } from './duties.ts';

const nothing = { disclosures: [], prompts: [], pinned: [] };
const shown = { dutyId: 'kr', market: 'KR', language: 'ko', text: '광고' } as const;
const since = '2026-01-01T00:00:00Z' as const;
const label = { ...shown, medium: 'picture', since } as CommerceState['disclosures'][number];
const repeat = { id: 'kr', when: { rule: 'max-gap', seconds: 300 } } as const;

describe('clocks of duties', () => {
  it('count from when the label was seen last, or from the start', () => {
    const started = { made: {}, startedAt: 1_000 };
    expect(dutyState(repeat, nothing, started)).toEqual({ now: 'due', at: 301_000 });
    const on = { ...nothing, disclosures: [label] };
    expect(dutyState(repeat, on, started)).toEqual({ now: 'shown' });
    const made = madeUntil({}, on, 50_000);
    expect(dutyState(repeat, nothing, { made, startedAt: 1_000 })).toEqual({
      ...{ now: 'due', at: 350_000 },
    });
  });

  it('ask for what is to be spoken before all else', () => {
    const asked = { ...nothing, disclosures: [label], prompts: [{ ...shown, since, at: since }] };
    expect(dutyState(repeat, asked, { made: {}, startedAt: 0 })).toEqual({ now: 'speak' });
  });

  it('are over for what belongs to the start, once it was made', () => {
    const start = { id: 'us', when: { rule: 'at-start' } } as const;
    expect(dutyState(start, nothing, { made: {}, startedAt: 0 })).toEqual({
      now: 'due',
      at: 5_000,
    });
    expect(dutyState(start, nothing, { made: { us: 1 }, startedAt: 0 })).toEqual({ now: 'kept' });
  });
});
