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

it('objects to Chinese with the marks of Latin text', () => {
  const findings = (text: string) => styleFindings('src/fee.ts', `say(${text});\n`);
  expect(findings("'金额,币种'")).toHaveLength(1);
  expect(findings(`\`共 $\{count} 项(估计)\``)).toHaveLength(1);
  expect(findings("'金额，币种（USD, EUR）'")).toEqual([]);
  expect(findings("'a, b: c'")).toEqual([]);
});
