import { expect, it } from 'vitest';
import { styleFindings } from './house-style.ts';

it('objects to a plain error, wherever it is thrown', () => {
  expect(styleFindings('src/fee.ts', 'const f = () => {\n  throw new Error("no");\n};\n')).toEqual([
    'line 2 throws a plain error; throw a LivelaneError with a code',
  ]);
  expect(styleFindings('src/fee.ts', 'throw inputInvalid("no");\n')).toEqual([]);
});

it('objects to a file past 300 lines, and counts a table as data', () => {
  const code = 'call();\n'.repeat(301);
  const table = `export const rows = [\n${'  1,\n'.repeat(400)}] as const;\n`;
  expect(styleFindings('src/fee.ts', code)).toHaveLength(1);
  expect(styleFindings('src/fee.ts', table)).toEqual([]);
});

it('objects to a room without a subject', () => {
  expect(styleFindings('packages/rtc/src/utils/time.ts', '')).toHaveLength(1);
  expect(styleFindings('packages/rtc/src/room/time.ts', '')).toEqual([]);
});
