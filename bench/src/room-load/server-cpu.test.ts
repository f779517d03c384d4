import { expect, test } from 'vitest';
import { cpuSeconds, watchCores } from './server-cpu.ts';

const ownSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

test.skipIf(process.platform !== 'linux')(
  'the processor time of a process is that of the system',
  () => {
    const [from, before] = [performance.now(), ownSeconds()];
    const cores = watchCores(process.pid);
    // By its own clock: on a machine that is busy it gets a small share of the time that passes.
    while (ownSeconds() < before + 0.3);
    expect(cpuSeconds(process.pid)).toBeCloseTo(ownSeconds(), 0);
    const used = ((ownSeconds() - before) * 1_000) / (performance.now() - from);
    // The system counts in hundredths of a second.
    expect(Math.abs((cores() ?? 0) - used)).toBeLessThan(0.15);
  },
);

test('a process that does not exist has no figure', () => {
  expect(watchCores(2 ** 30)()).toBeNull();
});
