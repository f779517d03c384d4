import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { binRunner } from './bin-runner.ts';

const home = process.cwd();
const folder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'livelane-runner-')));
afterEach(() => vi.useRealTimers());

it('lets a run end that a test left behind, in its own folder, before the next one starts', async () => {
  const [first, second] = [folder(), folder()];
  const run = binRunner('where', async () => {
    await setTimeout(5);
    process.stdout.write(process.cwd());
  });
  const left = run({ folder: first }, []);
  const next = run({ folder: second }, []);
  expect((await left).out).toBe(first);
  expect([(await next).out, process.cwd()]).toEqual([second, home]);
});

it('goes back to the first directory from a folder that is gone', async () => {
  const gone = folder();
  await binRunner('remove', async () => rmSync(gone, { recursive: true }))({ folder: gone }, []);
  expect(process.cwd()).toBe(home);
});

it('gives a run up that does not end, and lets it restore nothing later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  let end = (): void => undefined;
  const never = new Promise<void>((resolve) => {
    end = resolve;
  });
  const stuck = binRunner('stuck', () => never)({ folder: folder() }, []);
  const at = folder();
  const next = binRunner('next', async () => {
    end();
    await stuck;
    process.stdout.write(process.cwd());
  })({ folder: at }, []);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([(await next).out, process.cwd()]).toEqual([at, home]);
});
