import { expect, test } from 'vitest';
import { countIn, countIssues, invalidFlags } from './flag.ts';

const RANGE = { from: 1, to: 65_535 };
const port = (text: string) => countIn(text, RANGE);

test('digits within the range are accepted', () => {
  expect([port('1'), port('7880'), port('65535')]).toEqual([1, 7_880, 65_535]);
});

test.each([
  '',
  '0',
  '65536',
  '7880x',
  '-1',
  '+1',
  '1e3',
  '0x10',
  ' 1',
  '１',
  'NaN',
  '9'.repeat(400),
])('%j is refused with the name of the flag', (text) => {
  expect(port(text)).toBeUndefined();
  const { message } = invalidFlags(countIssues('--port', text, RANGE));
  expect(message).toMatch(/^--port is not valid:\n.*1 to 65535/);
});
