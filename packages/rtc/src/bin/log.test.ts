import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalText, parseRecord } from '@livelane/contracts/vocabulary';
import type { BinContext } from '@livelane/contracts/vocabulary/node';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFileJournal } from '../recorder/journal/file-journal.ts';
import { openSessionRecorder } from '../recorder/recorder.ts';
import { SAMPLE_PLAN as plan } from '../testing/sample-session.ts';
import { runIn } from './run.fixture.ts';
import { openRunJournal } from './run-journal.ts';

let folder = '';
let out = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'livelane-log-'));
  out = join(folder, 'log.json');
  path = `${out}.journal`;
});
afterEach(() => rm(folder, { recursive: true }));

const at = '2026-12-01T12:00:00.000Z';

/** As a run that was killed after one event. */
async function killedRun(): Promise<void> {
  const clock = { now: () => Date.parse(at) };
  const options = {
    plan,
    clock,
    pseudonymKey: 'x'.repeat(16),
    mode: 'real',
    server: null,
  } as const;
  const recorder = await openSessionRecorder({ ...options, journal: createFileJournal({ path }) });
  const event = { type: 'unpin', at, epoch: 1, seq: 1, productId: 'a' } as const;
  await recorder.record({ input: 'event', event });
}

/** The process that recorded, in the journal. */
async function recordedBy(process: number): Promise<void> {
  const lines = await readFile(path, 'utf8');
  await writeFile(path, lines.replace(/"process":\d+/, `"process":${process}`));
}

const logIn = async (file: string) =>
  parseRecord('session-log', JSON.parse(await readFile(file, 'utf8')));

test('log makes the log of a run that was ended, in a file or on standard output', async () => {
  await killedRun();
  const printed = await runIn({ folder }, ['log', '--journal', path]);
  expect(printed.code).toBe(1);
  expect(printed.err).toContain('RECORDING_INTERRUPTED');
  const log = parseRecord('session-log', JSON.parse(printed.out));
  expect(log).toMatchObject({ sessionId: plan.id, events: [{ type: 'unpin' }] });
  const written = await runIn({ folder }, ['log', '--journal', path, '--out', out]);
  expect(JSON.parse(written.out)).toMatchObject({ log: out, events: 1, gaps: 1 });
  expect(await logIn(out)).toEqual(log);
});

test('a file that is missing, or no journal, is a coded error', async () => {
  const missing = await runIn({ folder }, ['log', '--journal', path]);
  expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('FILE_UNREADABLE') });
  await writeFile(path, '{"kind":"session-plan"}\n');
  const other = await runIn({ folder }, ['log', '--journal', path]);
  expect(other).toMatchObject({
    code: 2,
    err: expect.stringMatching(/INPUT_INVALID[\s\S]*opened/),
  });
  expect(await readdir(folder)).toEqual(['log.json.journal']);
});

/** Opens the journal of the next run. @returns what was noted */
async function nextRun(): Promise<string[]> {
  const notes: string[] = [];
  const note = (text: LocalText | string) =>
    void notes.push(typeof text === 'string' ? text : (text['en'] ?? ''));
  const opened = await openRunJournal({ out }, { note } as BinContext);
  await opened.keep();
  await opened.remove();
  return notes;
}

test('the next run makes the log of one that was killed, beside its own', async () => {
  expect(await nextRun()).toEqual([]);
  await killedRun();
  const [note] = await nextRun();
  const earlier = join(folder, 'log.20261201T120000Z.json');
  expect(note).toContain(earlier);
  expect((await logIn(earlier)).events).toHaveLength(1);
  await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('the next run makes no second log of a session whose log was made at its own output', async () => {
  await killedRun();
  await runIn({ folder }, ['log', '--journal', path, '--out', out]);
  expect(await nextRun()).toEqual([expect.stringContaining('will replace it')]);
  expect(await readdir(folder)).toEqual(['log.json']);
});

test('a journal in a folder that is missing is refused before a run, with what to do', async () => {
  const opened = openRunJournal(
    { journal: join(folder, 'missing', 'a.journal') },
    {} as BinContext,
  );
  await expect(opened).rejects.toMatchObject({
    code: 'FILE_UNWRITABLE',
    message: expect.stringContaining('Create the folder'),
  });
});

test('a journal of a process that runs, and a file that is no journal, are refused and stay', async () => {
  await killedRun();
  await recordedBy(process.ppid);
  await expect(nextRun()).rejects.toMatchObject({ code: 'JOURNAL_IN_USE', details: { path } });
  await writeFile(path, 'notes of mine\n');
  await expect(nextRun()).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  expect(await readFile(path, 'utf8')).toBe('notes of mine\n');
});
