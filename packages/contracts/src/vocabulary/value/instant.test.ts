import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { inputIssues } from '../error/read-input.ts';
import {
  compareInstants,
  type Instant,
  InstantSchema,
  momentOf,
  PlainDateSchema,
  toEpochMs,
  toInstant,
  type Window,
  WindowSchema,
  windowContains,
  ZoneSchema,
} from './instant.ts';

const fits = (schema: Parameters<typeof inputIssues>[0], value: unknown) =>
  inputIssues(schema, value).length === 0;

describe('instants', () => {
  it.each([
    ['2026-11-22T14:00:00Z', true],
    ['2026-11-22T14:00:00.123Z', true],
    ['2024-02-29T00:00:00Z', true],
    ['2026-02-29T00:00:00Z', false],
    ['2026-04-31T00:00:00Z', false],
    ['2026-00-10T00:00:00Z', false],
    ['2026-13-10T00:00:00Z', false],
    ['2026-01-00T00:00:00Z', false],
    ['2026-01-32T00:00:00Z', false],
    ['2026-01-10T00:60:00Z', false],
    ['2026-01-10T00:00:60Z', false],
    ['2026-1-10T00:00:00Z', false],
    ['+02026-01-10T00:00:00Z', false],
    ['2026-11-22T24:00:00Z', false],
    ['2026-11-22T14:00:00+00:00', false],
    ['2026-11-22T14:00:00', false],
    ['2026-11-22', false],
    ['', false],
  ])('%s is an instant: %s', (text, expected) => {
    expect(fits(InstantSchema, text)).toBe(expected);
  });

  it('are read as the engine reads dates, with any number of decimals', () => {
    const ms = fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 });
    fc.assert(
      fc.property(ms, fc.nat(3), (at, decimals) => {
        const text = new Date(at).toISOString();
        const instant = `${text.slice(0, decimals === 0 ? 19 : 20 + decimals)}Z` as Instant;
        expect(toEpochMs(instant)).toBe(Date.parse(instant));
        expect(momentOf(instant)).toBe(Date.parse(instant));
      }),
    );
    for (const other of ['2026-11-22T14:00:00+08:00', '2026-02-30T00:00:00Z', 'soon'])
      expect(momentOf(other)).toBe(Date.parse(other));
  });

  it('survive milliseconds and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }), (ms) => {
        expect(toEpochMs(toInstant(ms))).toBe(ms);
        expect(fits(InstantSchema, toInstant(ms))).toBe(true);
      }),
    );
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [8.64e15]])('refuse %s milliseconds', (ms) => {
    expect(() => toInstant(ms)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  it('are ordered in time where text order errs', () => {
    const [plain, withMs]: [Instant, Instant] = [
      '2026-11-22T14:00:00Z',
      '2026-11-22T14:00:00.500Z',
    ];
    expect(compareInstants(plain, withMs)).toBeLessThan(0);
    expect(plain < withMs).toBe(false);
  });
});

describe('windows', () => {
  const window: Window = { start: '2026-11-22T14:00:00Z', end: '2026-11-22T15:00:00Z' };

  it('are half-open', () => {
    expect(windowContains(window, window.start)).toBe(true);
    expect(windowContains(window, '2026-11-22T14:59:59.999Z')).toBe(true);
    expect(windowContains(window, window.end)).toBe(false);
  });

  it('end after they start', () => {
    expect(inputIssues(WindowSchema, { start: window.end, end: window.start })[0]?.path).toBe(
      '/end',
    );
    expect(fits(WindowSchema, { start: window.start, end: window.start })).toBe(false);
  });
});

describe('dates and zones', () => {
  it.each([
    ['2026-11-22', true],
    ['2026-02-29', false],
    ['2026-00-10', false],
    ['2026-13-10', false],
    ['2026-99-99', false],
    ['2026-04-31', false],
    ['2026-4-1', false],
    ['22/11/2026', false],
  ])('%s is a date: %s', (text, expected) => {
    expect(fits(PlainDateSchema, text)).toBe(expected);
  });

  it.each([
    ['Asia/Bangkok', true],
    ['UTC', true],
    ['America/Argentina/Buenos_Aires', true],
    ['PST', false],
    ['+07:00', false],
    ['Mars/Base', false],
    ['asia/bangkok', false],
  ])('%s is a zone: %s', (name, expected) => {
    expect(fits(ZoneSchema, name)).toBe(expected);
  });
});

describe('zones seen to exist', () => {
  it('are not asked for again, and what does not exist is asked each time', () => {
    const asked = vi.spyOn(Intl, 'DateTimeFormat');
    try {
      for (let i = 0; i < 5; i += 1) expect(fits(ZoneSchema, 'Antarctica/Troll')).toBe(true);
      expect(asked.mock.calls.length).toBeLessThanOrEqual(1);
      asked.mockClear();
      for (let i = 0; i < 3; i += 1) expect(fits(ZoneSchema, 'Antarctica/Trool')).toBe(false);
      expect(asked).toHaveBeenCalledTimes(3);
    } finally {
      asked.mockRestore();
    }
  });
});
