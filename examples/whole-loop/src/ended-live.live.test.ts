import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseRecord, type SessionLog } from '@livelane/contracts/vocabulary';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let out = '';
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'livelane-ended-'));
});
afterEach(() => rm(out, { recursive: true }));

/** Runs the demo; `act` is done once, when what it shows fits `when`. */
async function demo(args: readonly string[], when?: RegExp, act?: (child: ChildProcess) => void) {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const child = spawn(process.execPath, [main, '--out', out, ...args], {
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let shown = '';
  let isDone = act === undefined;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      shown += chunk.toString();
      if (isDone || when?.test(shown) !== true) return;
      isDone = true;
      act?.(child);
    });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, shown };
}

/** The LiveKit server that a demo started. */
function serverOf({ pid }: ChildProcess): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  const commandOf = (child: string) => readFileSync(`/proc/${child}/cmdline`, 'utf8');
  return Number(children.find((child) => commandOf(child).includes('--config')));
}

const logIn = async (name: string): Promise<SessionLog> =>
  parseRecord('session-log', JSON.parse(await readFile(join(out, name), 'utf8')));

// Which server the demo started is read from /proc.
describe.skipIf(process.platform !== 'linux')('a demo that is ended while it is live', () => {
  const timeout = 120_000;

  it('kill -9: the next run makes the log of what was recorded', { timeout }, async () => {
    const { code } = await demo(['--real'], /\d s {2}.*velvet-six/, (child) => {
      const server = serverOf(child);
      child.kill('SIGKILL');
      process.kill(server, 'SIGKILL');
    });
    expect(code).toBe(null);
    expect(await readdir(out)).toContain('session-log.journal');
    const next = await demo(['--memory']);
    expect(next).toMatchObject({ code: 0, shown: expect.stringContaining('interrupted-session') });
    const log = await logIn('interrupted-session-log.json');
    expect(log.mode).toBe('real');
    expect(log.events.map(({ type }) => type)).toContain('pin');
    expect(log.gaps.map((gap) => gap.code)).toContain('RECORDING_INTERRUPTED');
    expect(await readdir(out)).not.toContain('session-log.journal');
  });

  it('the terminal is closed (SIGHUP): the log is written, with the gap', { timeout }, async () => {
    const { code } = await demo(['--real'], /\d s {2}.*velvet-six/, (child) => {
      child.stdout?.destroy();
      child.stderr?.destroy();
      child.kill('SIGHUP');
    });
    expect(code).toBe(130);
    const log = await logIn('session-log.json');
    expect(log.gaps.map((gap) => gap.code)).toContain('ABORTED');
    expect(await readdir(out)).not.toContain('session-log.journal');
  });
});
