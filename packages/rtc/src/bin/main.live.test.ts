import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRecord, type SessionLog } from '@livelane/contracts/vocabulary';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { play, sampleFolder } from './played.fixture.ts';

const PROVISIONING_MS = 10 * 60_000;

let folder = '';
let out = '';
beforeEach(async () => {
  folder = await sampleFolder();
  out = join(folder, 'log.json');
});
afterEach(() => rm(folder, { recursive: true }));

/** Plays the sample; `act` is done once, at the first line on standard error that `when` fits. */
async function played(when: RegExp, act: (child: ChildProcess) => void) {
  const script = join(folder, 'script.ndjson');
  const args = ['run', '--plan', join(folder, 'plan.json'), '--script', script, '--out', out];
  let actedAt = 0;
  let server: number | undefined;
  const result = await play(args, {
    onLine: (line, child) => {
      if (actedAt > 0 || !when.test(line)) return;
      actedAt = performance.now();
      server = serverOf(child);
      act(child);
    },
  });
  return { ...result, tookMs: performance.now() - actedAt, server };
}

/** The LiveKit server that a command started. */
function serverOf({ pid }: ChildProcess): number | undefined {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  const isServer = (child: string) => /livekit-server\S*\0--config/.test(commandLine(child));
  return children.filter(isServer).map(Number)[0];
}

function commandLine(pid: string | number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

const interrupt = (child: ChildProcess) => void child.kill('SIGINT');
const killServer = (child: ChildProcess) => void process.kill(serverOf(child) ?? 0, 'SIGKILL');
const logged = async () => parseRecord('session-log', JSON.parse(await readFile(out, 'utf8')));
const kinds = ({ gaps }: SessionLog) => gaps.map(({ what }) => what);

// Which server a command started is read from /proc.
describe.skipIf(process.platform !== 'linux')('a session that ends early', () => {
  const timeout = PROVISIONING_MS;

  test('Ctrl-C in mid-session: the log is written with the gap, exit 1', { timeout }, async () => {
    const { code, stderr, server } = await played(/pin velvet-six$/, interrupt);
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('aborted') });
    expect(stderr).toContain('Stopping: ');
    const log = await logged();
    expect(kinds(log)).toContain('aborted');
    expect(log.events.map(({ type }) => type)).toEqual(['disclosure', 'pin']);
    expect(commandLine(server ?? 'none')).toBe('');
  });

  test('Ctrl-C before the room is open: an earlier log stays, exit 2', { timeout }, async () => {
    await writeFile(out, 'an earlier log');
    const { code, stderr, tookMs } = await played(/^starting LiveKit/, interrupt);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(/no log/) });
    expect(tookMs).toBeLessThan(5_000);
    expect(await readFile(out, 'utf8')).toBe('an earlier log');
  });

  test('Ctrl-C while it ends: the log is whole, exit 0', { timeout }, async () => {
    await writeFile(
      join(folder, 'script.ndjson'),
      '{"at":0,"do":"pin","productId":"velvet-six"}\n',
    );
    expect(await played(/^ended:/, interrupt)).toMatchObject({ code: 0 });
    expect((await logged()).gaps).toEqual([]);
  });

  test('the server exits while viewers join: reported at once, exit 1', { timeout }, async () => {
    const { code, stderr, tookMs } = await played(/^viewer-4 joined$/, killServer);
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringMatching(/SIGKILL/) });
    expect(tookMs).toBeLessThan(5_000);
    expect(kinds(await logged())).toContain('server-died');
  });

  test('kill -9 in mid-session: log and the next run make the log of what was acknowledged', {
    timeout,
  }, async () => {
    const { code, server } = await played(/pin tint-duo$/, (child) => void child.kill('SIGKILL'));
    process.kill(server ?? 0, 'SIGKILL');
    expect(code).toBe(null);
    const journal = `${out}.journal`;
    const aside = join(folder, 'aside.json');
    const folded = await play(['log', '--journal', journal, '--out', aside]);
    expect(folded).toMatchObject({ code: 1, stderr: expect.stringContaining('RECORDING_INTER') });
    const log = parseRecord('session-log', JSON.parse(await readFile(aside, 'utf8')));
    expect(log.events.at(-1)).toMatchObject({ type: 'pin', productId: 'tint-duo' });
    expect(log.totals).toMatchObject({ viewers: 5, peakViewers: 5 });
    expect(kinds(log)).toContain('recording-interrupted');
    // Ended before its room is open; the log of the run before is made nevertheless.
    const next = await played(/^starting LiveKit/, interrupt);
    const [earlier = ''] = (await readdir(folder)).filter((name) => /^log\.\d{8}T/.test(name));
    expect(next.stderr).toContain(earlier);
    expect(JSON.parse(await readFile(join(folder, earlier), 'utf8'))).toEqual(log);
    expect(await readdir(folder)).not.toContain('log.json.journal');
  });

  test('nobody reads standard output any more: the journal is kept and named, exit 2', {
    timeout,
  }, async () => {
    await writeFile(join(folder, 'script.ndjson'), '{"at":0,"do":"pin","productId":"tint-duo"}\n');
    const args = ['run', '--plan', join(folder, 'plan.json')];
    const { code, stderr } = await play([...args, '--script', join(folder, 'script.ndjson')], {
      env: { TMPDIR: folder },
      onLine: (line, child) => void (/pin tint-duo$/.test(line) && child.stdout?.destroy()),
    });
    expect(code).toBe(2);
    const [, journal = ''] = /log --journal (\S+) /.exec(stderr) ?? [];
    const folded = await play(['log', '--journal', journal]);
    expect(JSON.parse(folded.stdout)).toMatchObject({
      events: [{ type: 'pin', productId: 'tint-duo' }],
      gaps: [],
    });
  });

  test('the server exits in mid-session: the log up to then, exit 1', { timeout }, async () => {
    const { code, tookMs } = await played(/clicks/, killServer);
    expect(code).toBe(1);
    expect(tookMs).toBeLessThan(5_000);
    const log = await logged();
    expect(kinds(log)).toEqual(expect.arrayContaining(['server-died', 'script-not-finished']));
    expect(log.events).toHaveLength(5);
    expect((await readdir(folder)).sort()).toEqual(['log.json', 'plan.json', 'script.ndjson']);
  });
});

test('dev-server prints its address, and Ctrl-C stops it', {
  timeout: PROVISIONING_MS,
}, async () => {
  const { code, stdout, stderr } = await play(['dev-server'], {
    onLine: (line, child) => void (line.includes('Ctrl-C') && child.kill('SIGINT')),
  });
  expect(code).toBe(0);
  const { httpUrl, token } = JSON.parse(stdout);
  expect(token.split('.')).toHaveLength(3);
  expect(stderr).toContain('The server has stopped.');
  await expect(fetch(httpUrl)).rejects.toThrow();
});
