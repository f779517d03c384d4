import { leastCpuMs } from '@livelane/testing/cpu-ms';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amountText } from './import/cells/amount.ts';
import { timeCell } from './import/cells/time.ts';
import { statusMeaning } from './import/import-records.ts';
import { comparedIdentity } from './records/compared-identity.ts';
import { parsePayload } from './webhooks/payload.ts';

const many = (text: string): string => text.repeat(100_000 / text.length);
const row = { reading: {}, cell: () => '', refuse: () => undefined };
const failure = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as Error).name;
  }
};

/** Each text is one that the expression which stood there before, or stands there, is slowest with. */
it.each<[string, () => unknown, unknown]>([
  ['a payload of digits', () => failure(() => parsePayload(`[${many('1')}.x]`)), 'SyntaxError'],
  ['a payload of quotes', () => failure(() => parsePayload(`["${many('\\"')}`)), 'SyntaxError'],
  [
    'a payload of backslashes',
    () => failure(() => parsePayload(`["${many('\\"')}\\`)),
    'SyntaxError',
  ],
  ['an address of dots', () => comparedIdentity(`a@${many('.')}@`).length, 100_003],
  ['an address of blanks', () => comparedIdentity(`email:${many(' ')}\n\na\nb`).length, 100_011],
  ['a status of signs', () => failure(() => statusMeaning(`x${many('= ')}-`)), 'LivelaneError'],
  ['an amount with blanks', () => amountText(`1${many(' ')}x`, row), undefined],
  [
    'a time with blanks',
    () => timeCell('named-month')(`Sep 3, 2026 10:14${many(' ')}\nx`, row),
    undefined,
  ],
  [
    'a date with blanks',
    () => timeCell('day-first')(`3/9/2026 10:14${many(' ')}\nx`, row),
    undefined,
  ],
])('%s of 100,000 characters', (_, read, result) => {
  expect(read()).toEqual(result);
  expect(leastCpuMs(read)).toBeLessThan(1_000);
});

it('long whole numbers of a payload are strings, in any JSON; nothing else is changed', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.bigInt({ min: 10n ** 15n, max: 10n ** 19n }), (value, id) => {
      const text = JSON.stringify(value, (_, it: unknown) =>
        // Written without an exponent these have 16 digits and more.
        typeof it === 'number' && Number.isInteger(it) && Math.abs(it) >= 1e15 ? 0 : it,
      );
      expect(parsePayload(`{"id":${id},"value":${text},"ids":[-${id}]}`)).toEqual({
        id: String(id),
        value: JSON.parse(text),
        ids: [`-${id}`],
      });
    }),
  );
});

it('a fraction of a payload stays a number, however many digits it has', () => {
  expect(parsePayload('[0.12345678901234567,1e-1234567890123456,-12345678901234567.5]')).toEqual([
    0.12345678901234567, 0, -12345678901234568,
  ]);
});

it.each([
  ['Paid = paid', ['Paid', 'paid']],
  ['a=b=refunded', ['a=b', 'refunded']],
  ['Zurück gesendet =refunded ', ['Zurück gesendet', 'refunded']],
])('the status %s', (text, meaning) => {
  expect(statusMeaning(text)).toEqual(meaning);
});

it.each(['paid', '=paid', ' = paid', 'Paid=unknown', 'Paid='])('no status: %s', (text) => {
  expect(failure(() => statusMeaning(text))).toBe('LivelaneError');
});

it.each([
  ['a@b.c', 'email:a@b.c'],
  ['a@b..c', 'email:a@b..c'],
  ['a@..c', 'email:a@..c'],
  ['a@.c', 'a@.c'],
  ['a@b.', 'a@b.'],
  ['a@bc', 'a@bc'],
  ['email:', 'email:'],
  ['email: \n', 'email:'],
  ['phone: (1) \t2', 'phone:12'],
])('the identity %j is compared as %j', (identity, compared) => {
  expect(comparedIdentity(identity)).toBe(compared);
});
