import type { RegionProbe } from '@livelane/rtc/client';
import { describe, expect, it } from 'vitest';
import { problemOf } from './devices.ts';
import { reportOf } from './report.ts';
import { verdictOf } from './uplink.ts';

const probe: RegionProbe = {
  ...{ region: 'studio', reachable: true, setupMs: 3, rttMs: 20, jitterMs: 1, lossShare: 0 },
  ...{ joinMs: 90, uplinkKbps: 4_000, error: null },
  path: 'udp',
};

describe('the check before the show', () => {
  it('says what a measurement means', () => {
    expect(verdictOf(probe)).toBe('good');
    expect(verdictOf({ ...probe, uplinkKbps: 900 })).toBe('enough');
    expect(verdictOf({ ...probe, uplinkKbps: 120 })).toBe('weak');
    expect(verdictOf({ ...probe, uplinkKbps: null })).toBe('weak');
    expect(verdictOf({ ...probe, lossShare: 0.2 })).toBe('weak');
    expect(verdictOf({ ...probe, reachable: false })).toBe('unreachable');
  });

  it('tells a refused device from a missing and a busy one', () => {
    const named = (name: string) => problemOf(Object.assign(new Error('x'), { name }));
    expect(named('NotAllowedError')).toBe('refused');
    expect(named('NotFoundError')).toBe('missing');
    expect(named('NotReadableError')).toBe('busy');
  });

  it('writes a report for support', () => {
    const devices = { tracks: {}, problems: { camera: 'refused' } } as const;
    const known = { now: new Date(0), browser: 'a browser' };
    expect(reportOf(devices, probe, known).split('\n')).toEqual([
      ...['1970-01-01T00:00:00.000Z', 'a browser', 'camera: refused', 'microphone: off'],
      ...['reachable: true', 'setupMs: 3', 'rttMs: 20', 'jitterMs: 1', 'lossShare: 0'],
      ...['joinMs: 90', 'uplinkKbps: 4000', 'error: -', 'path: udp'],
    ]);
    expect(reportOf(devices, undefined, known)).toContain('not measured');
  });
});
