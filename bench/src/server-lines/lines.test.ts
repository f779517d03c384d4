import { serverConfig } from '@livelane/rtc/server';
import { expect, test } from 'vitest';
import type { RunFigures } from '../weak-network/figures.ts';
import { judgeLine, MEASURED_LINES } from './lines.ts';

const line = { figure: (run: RunFigures) => run.gapSeconds, noise: 1 };
const runs = (...seconds: number[]) => seconds.map((gapSeconds) => ({ gapSeconds }) as RunFigures);

test.each([
  [[5, 9, 6], [2, 4, 3], 'earned'],
  [[5, 6], [4, 5], 'no difference'],
  [[17.3, 17.9], [17.9, 13.9], 'no difference'],
  [[5], [7], 'worse'],
  [[], [1], 'not measured'],
  [[1], [], 'not measured'],
] as const)('medians %j without and %j with a line: %s', (without, withLine, verdict) => {
  const judged = judgeLine(line, { without: runs(...without), with: runs(...withLine) });
  expect(judged.verdict).toBe(verdict);
});

test('what is measured is what the configuration has', () => {
  const yaml = serverConfig({ domain: 'live.example' }).map((one) => one.yaml.trim());
  const settings = MEASURED_LINES.flatMap((one) => Object.entries(one.with));
  for (const [block, values] of settings) {
    expect(yaml).toContain(`${block}:`);
    for (const [name, value] of Object.entries(values as Record<string, unknown>))
      expect(yaml).toContain(`${name}: ${value}`);
  }
});
