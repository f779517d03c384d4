import type { PolicyReason } from '@livelane/rtc/client';
import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en.ts';
import { zhHans } from '../../locales/zh-Hans.ts';
import { ADVICE, adviceOf } from './advice.ts';

const kbps = { availableKbps: 212.4, neededKbps: 600, forMs: 3_000 };
const REASONS: readonly PolicyReason[] = [
  { code: 'preset', preset: 'auto' },
  { code: 'uplink-measured', kbps: 900.2, limited: false },
  { code: 'uplink-remembered', kbps: 900, limited: true },
  { code: 'uplink-assumed', kbps: 900, limited: false },
  { code: 'codec-unavailable', wanted: 'vp9' },
  { code: 'uplink-starved', ...kbps },
  { code: 'uplink-ample', ...kbps },
  { code: 'uplink-recovered', ...kbps },
  { code: 'trickle', forMs: 1 },
  {
    ...{ code: 'climb-failed', because: 'loss', measured: 0.1, limit: 0.05 },
    ...{ failures: 1, nextAfterMs: 9_000 },
  },
  { code: 'cpu-limited', forMs: 1 },
  { code: 'republished' },
  { code: 'on-stage' },
  { code: 'loss-seen', lossShare: 0.123 },
  { code: 'loss-gone', forMs: 1 },
];

describe('advice in words', () => {
  it('has a text of each reason in both languages, whose figures are all known', () => {
    expect(new Set(REASONS.map(({ code }) => code))).toEqual(new Set(Object.keys(ADVICE)));
    for (const reason of REASONS)
      for (const texts of [en, zhHans] as const) {
        const { text, values } = adviceOf({ reason });
        const wanted = [...texts[text].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(texts[text]).not.toBe('');
        expect(Object.keys(values)).toEqual(expect.arrayContaining(wanted));
      }
  });

  it('rounds figures, writes shares in percent, and warns where the host can do something', () => {
    expect(adviceOf({ reason: { code: 'loss-seen', lossShare: 0.123 } })).toMatchObject({
      ...{ values: { lossShare: 12 }, isWarning: true },
    });
    expect(adviceOf({ reason: { code: 'uplink-starved', ...kbps } }).values).toMatchObject({
      ...{ availableKbps: 212, neededKbps: 600 },
    });
    expect(adviceOf({ reason: { code: 'republished' } }).isWarning).toBe(false);
    expect(
      adviceOf({ reason: { code: 'uplink-measured', kbps: 1, limited: true } }).isWarning,
    ).toBe(true);
  });
});
