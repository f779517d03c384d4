import { expect, it } from 'vitest';
import { isPermissive } from './licences.ts';

it.each([
  ['MIT', true],
  ['(Apache-2.0 AND BSD-3-Clause)', true],
  ['(MIT OR GPL-3.0)', true],
  ['GPL-2.0 OR GPL-3.0', false],
  ['GPL-3.0', false],
  ['(MIT AND GPL-3.0-only)', false],
  ['Apache-2.0 WITH LLVM-exception', false],
  ['Unknown', false],
  ['', false],
])('takes %s for permissive: %s', (expression, expected) => {
  expect(isPermissive(expression)).toBe(expected);
});
