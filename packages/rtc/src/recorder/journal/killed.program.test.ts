import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SessionLog } from '@livelane/contracts/vocabulary';
import { expect, test } from 'vitest';
import { createFileJournal } from './file-journal.ts';
import { foldJournal } from './recorded-session.ts';

/** Records events without pause, and writes the number of each that was acknowledged. */
const recording = (path: string): string => {
  const from = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
  return `
const { openSessionRecorder } = await import(${from('../recorder.ts')});
const { createFileJournal } = await import(${from('./file-journal.ts')});
const { SAMPLE_PLAN: plan } = await import(${from('../../testing/sample-session.ts')});
const { systemClock: clock } = await import(${from('../../clock/clock.ts')});
const journal = createFileJournal({ path: ${JSON.stringify(path)} });
const recorder = await openSessionRecorder({ plan, clock, pseudonymKey: 'x'.repeat(16), mode: 'real', server: null, journal });
const epoch = Date.now();
for (let seq = 0; ; seq += 3)
  await Promise.all([0, 1, 2].map(async (more) => {
    const event = { type: 'unpin', at: new Date().toISOString(), epoch, seq: seq + more, productId: 'a' };
    await recorder.record({ input: 'event', event });
    process.stdout.write(epoch + '/' + (seq + more) + '\\n');
  }));`;
};

/** What a process acknowledged until it was killed, a time after its first line. */
async function killedAfter(ms: number, path: string): Promise<string[]> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', recording(path)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (acknowledged.length === 0) setTimeout(() => child.kill('SIGKILL'), ms);
    acknowledged.push(line);
  }
  return acknowledged;
}

test('a process that is killed at any of six moments has lost nothing that it acknowledged', {
  timeout: 60_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'livelane-killed-'));
  try {
    const path = join(folder, 'session.journal');
    const acknowledged: string[] = [];
    for (const [index, ms] of [0, 3, 11, 40, 97, 230].entries()) {
      acknowledged.push(...(await killedAfter(ms, path)));
      const log = foldJournal(await createFileJournal({ path }).read()) as SessionLog;
      const kept = new Set(log.events.map(({ epoch, seq }) => `${epoch}/${seq}`));
      expect(acknowledged.filter((it) => !kept.has(it))).toEqual([]);
      // One for each process that was killed, and none that nobody knows of.
      const interruptions = log.gaps.filter(({ code }) => code === 'RECORDING_INTERRUPTED');
      expect(interruptions).toHaveLength(index + 1);
    }
    expect(acknowledged.length).toBeGreaterThan(20);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
