import { describe, expect, it, vi } from 'vitest';
import { isLivelaneError } from './errors.ts';
import { LivelaneError } from './livelane-error.ts';

describe('errors', () => {
  it('are known across two copies of the module', async () => {
    vi.resetModules();
    const copy = { ...(await import('./livelane-error.ts')), ...(await import('./errors.ts')) };
    expect(copy.LivelaneError).not.toBe(LivelaneError);
    expect(isLivelaneError(new copy.LivelaneError('FILE_UNREADABLE', 'gone'))).toBe(true);
    expect(copy.isLivelaneError(new LivelaneError('FILE_UNREADABLE', 'gone'))).toBe(true);
  });

  it('are not mistaken for others', () => {
    for (const other of [new Error('x'), { code: 'INPUT_INVALID' }, null, 'INPUT_INVALID'])
      expect(isLivelaneError(other)).toBe(false);
  });

  it('carry code, details and cause, and turn into JSON without the stack', () => {
    const cause = new RangeError('inner');
    const error = new LivelaneError('FX_QUOTE_MISSING', 'no quote', {
      details: { base: 'USD' },
      cause,
      retryable: true,
    });
    expect(error.cause).toBe(cause);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      code: 'FX_QUOTE_MISSING',
      message: 'no quote',
      details: { base: 'USD' },
      retryable: true,
    });
  });
});
