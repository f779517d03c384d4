import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { forgetPeak, processMemory } from './process-memory.ts';

/** Fills 300 MB, gives them back and stays. */
const GREW_ONCE = `
  let filled = Buffer.alloc(3e8, 1);
  filled = null;
  setInterval(() => { gc(); }, 50);
  setTimeout(() => console.log('shrunk'), 500);
`;

test.skipIf(process.platform !== 'linux')('the memory of a process is that of the system', () => {
  const { now, peak } = processMemory(process.pid) ?? { now: 0, peak: 0 };
  expect(now / (process.memoryUsage.rss() / 2 ** 20)).toBeCloseTo(1, 0);
  expect(peak).toBeGreaterThanOrEqual(now);
});

test.skipIf(process.platform !== 'linux')(
  'a peak that is forgotten is not told again',
  async () => {
    const child = spawn(process.execPath, ['--expose-gc', '-e', GREW_ONCE], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = child.pid ?? -1;
    try {
      await once(child.stdout, 'data');
      const grown = processMemory(pid);
      expect(forgetPeak(pid)).toBe(true);
      const after = processMemory(pid);
      expect(grown?.peak).toBeGreaterThan((after?.peak ?? 0) + 100);
    } finally {
      child.kill('SIGKILL');
    }
  },
);

test('a process that does not exist has no memory', () => {
  expect(processMemory(2 ** 30)).toBeNull();
});
