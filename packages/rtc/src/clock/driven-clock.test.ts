import { expect, test } from 'vitest';
import { createDrivenClock } from './driven-clock.ts';

test('wakes sleepers in order of time, including those that sleep again', async () => {
  const clock = createDrivenClock(0);
  const woken: string[] = [];
  const sleeper = async (name: string, ms: number, times: number) => {
    for (let time = 0; time < times; time += 1) {
      await clock.sleep(ms);
      woken.push(`${name}@${clock.now()}`);
    }
  };
  const all = Promise.all([sleeper('a', 30, 2), sleeper('b', 20, 3)]);
  await clock.advance(45);
  expect(woken).toEqual(['b@20', 'a@30', 'b@40']);
  await clock.advance(100);
  await all;
  expect(clock.now()).toBe(145);
});
