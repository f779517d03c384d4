import { expect, test } from 'vitest';
import { cpuSeconds, watchCores } from './server-cpu.ts';

test.skipIf(process.platform !== 'linux')(
  'the processor time of a process is that of the system',
  () => {
    const cores = watchCores(process.pid);
    const until = performance.now() + 300;
    while (performance.now() < until);
    const { user, system } = process.cpuUsage();
    expect(cpuSeconds(process.pid)).toBeCloseTo((user + system) / 1e6, 0);
    expect(cores()).toBeGreaterThan(0.3);
  },
);

test('a process that does not exist has no figure', () => {
  expect(watchCores(2 ** 30)()).toBeNull();
});
