import { describe, expect, test } from 'vitest';
import { vocabularyError } from './core-errors.ts';
import { isLivelaneError } from './errors.ts';
import { errorFromJson } from './from-json.ts';
import { inputInvalid } from './input-invalid.ts';
import { inputIssue } from './issues.ts';

const overTheWire = (error: unknown): unknown => JSON.parse(JSON.stringify(error));

test.each([
  inputInvalid('order', [inputIssue('CURRENCY', { path: '/currency', received: 'usd', line: 3 })]),
  vocabularyError('MONEY_CURRENCY_MISMATCH', { left: 'USD', right: 'VND' }, { retryable: true }),
])('$code comes back as it was sent', (sent) => {
  const received = errorFromJson(overTheWire(sent));
  expect(isLivelaneError(received, sent.code)).toBe(true);
  expect(overTheWire(received)).toEqual(overTheWire(sent));
});

const issue = { code: 'X', path: '', message: 'm', received: 'r', params: {} };

describe.each([
  null,
  'INPUT_INVALID',
  [],
  { code: 'X', details: {} },
  { code: 5, message: 'm', details: {} },
  { code: 'X', message: 'm' },
  { code: 'X', message: 'm', details: [] },
  { code: 'X', message: 'm', details: { issues: 'none' } },
  { code: 'X', message: 'm', details: { issues: [null] } },
  { code: 'X', message: 'm', details: { issues: [issue, { ...issue, path: 1 }] } },
  { code: 'X', message: 'm', details: { issues: [{ ...issue, params: undefined }] } },
])('%j', (json) => {
  test('is no error', () => expect(errorFromJson(json)).toBeUndefined());
});
