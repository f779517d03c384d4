import { type FileHandle, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SessionLog } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LineHandle } from '../../lines/line-file.ts';
import { createSessionRecorder, openSessionRecorder } from '../recorder.ts';
import { createFileJournal } from './file-journal.ts';
import { foldJournal } from './recorded-session.ts';
import { happenings, optionsAt, START, type TimedInput } from './session.fixture.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'livelane-journal-'));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
const newFile = (): string => {
  files += 1;
  return join(folder, `${files}.journal`);
};

type Fault = 'ENOSPC' | 'EIO' | 'short' | 'unsynced';

/** How often writing fails from the n-th write on. */
interface Faults {
  readonly fault: Fault;
  readonly from: number;
  readonly times: number;
}

const failed = (code: string): Error => Object.assign(new Error(code), { code });

/** A disk whose n-th write fails: nothing written, half of it, or all of it but not kept. */
function failingDisk({ fault, from, times }: Faults) {
  let writes = 0;
  return async (path: string, flags: string, mode?: number): Promise<LineHandle> => {
    const handle: FileHandle = await open(path, flags, mode);
    const isDue = (): boolean => writes >= from && writes < from + times;
    return {
      stat: handle.stat.bind(handle),
      read: handle.read.bind(handle) as LineHandle['read'],
      truncate: handle.truncate.bind(handle),
      close: handle.close.bind(handle),
      datasync: async () => {
        if (isDue() && fault === 'unsynced') throw failed('EIO');
        await handle.datasync();
      },
      appendFile: async (text) => {
        writes += 1;
        if (!isDue() || fault === 'unsynced') return handle.appendFile(text);
        const bytes = Buffer.from(text as Uint8Array);
        if (fault === 'short') await handle.appendFile(bytes.subarray(0, bytes.length >> 1));
        throw failed(fault === 'EIO' ? 'EIO' : 'ENOSPC');
      },
    };
  };
}

const sample = (): readonly TimedInput[] =>
  fc.sample(happenings, { numRuns: 20, seed: 7 }).find((it) => it.length >= 12) ?? [];

/** Records a session; what was acknowledged by then is in the file after a kill at any time. */
async function recorded(inputs: readonly TimedInput[], faults: Faults) {
  const path = newFile();
  const time = { now: START };
  const journal = createFileJournal({ path, open: failingDisk(faults) });
  const recorder = await openSessionRecorder({ ...optionsAt(time), journal });
  const refused: string[] = [];
  const seen: number[] = [];
  for (const [index, { at, input }] of inputs.entries()) {
    time.now = at;
    const code = await recorder.record(input).then(
      () => undefined,
      (error: { readonly code: string }) => error.code,
    );
    if (code === undefined) seen.push(index);
    else refused.push(code);
    // As after kill -9 now.
    const left = foldJournal(await createFileJournal({ path }).read()) as SessionLog;
    const acknowledged = inputs.filter((_, at) => seen.includes(at));
    expect(left.events.length).toBeGreaterThanOrEqual(eventsOf(acknowledged));
    expect(left.network.length).toBeGreaterThanOrEqual(samplesOf(acknowledged));
    // What could not be written whole was taken back.
    expect(left.gaps.map((gap) => gap.code)).not.toContain('JOURNAL_DAMAGED');
  }
  time.now += 1_000;
  const log = recorder.finish();
  await recorder.stored();
  return { log, refused, left: foldJournal(await createFileJournal({ path }).read()) };
}

const eventsOf = (inputs: readonly TimedInput[]): number =>
  inputs.filter(({ input }) => input.input === 'event').length;
const samplesOf = (inputs: readonly TimedInput[]): number =>
  inputs.filter(({ input }) => input.input === 'network').length;

test.each<Fault>(['ENOSPC', 'EIO', 'short', 'unsynced'])(
  'every write fails once with %s: nothing acknowledged is lost, and the session goes on with a gap',
  { timeout: 60_000 },
  async (fault) => {
    const inputs = sample();
    const time = { now: START };
    const plain = createSessionRecorder(optionsAt(time));
    for (const { at, input } of inputs) {
      time.now = at;
      void plain.record(input);
    }
    time.now += 1_000;
    const whole = plain.finish();
    for (let from = 1; from <= inputs.length + 1; from += 1) {
      const { log, left, refused } = await recorded(inputs, { fault, from, times: 1 });
      expect(refused).toEqual([]);
      const behind = log.gaps.filter(({ code }) => code === 'JOURNAL_BEHIND');
      expect(behind).toHaveLength(1);
      expect({ ...log, gaps: log.gaps.filter((gap) => !behind.includes(gap)) }).toEqual(whole);
      expect(left).toEqual(log);
    }
  },
);

test('a disk that stays full: each input is refused, kept in memory, and stored once there is room', async () => {
  const inputs = sample();
  const { log, refused, left } = await recorded(inputs, { fault: 'short', from: 3, times: 8 });
  expect(new Set(refused)).toEqual(new Set(['LOG_NOT_STORED']));
  expect(refused.length).toBeGreaterThan(2);
  expect(log.gaps.find(({ code }) => code === 'JOURNAL_BEHIND')?.params).toEqual({
    reason: 'ENOSPC',
  });
  expect(log.events).toHaveLength(eventsOf(inputs));
  expect(left).toEqual(log);
});

test('a journal that cannot be written at all is refused at once, and a log made meanwhile names it', async () => {
  const time = { now: START };
  const never = { fault: 'ENOSPC', from: 1, times: 1_000 } as const;
  const journal = createFileJournal({ path: newFile(), open: failingDisk(never) });
  await expect(openSessionRecorder({ ...optionsAt(time), journal })).rejects.toMatchObject({
    code: 'LOG_NOT_STORED',
    retryable: true,
    details: { reason: 'ENOSPC' },
  });
  const later = { fault: 'EIO', from: 2, times: 1_000 } as const;
  const other = createFileJournal({ path: newFile(), open: failingDisk(later) });
  const recorder = await openSessionRecorder({ ...optionsAt(time), journal: other });
  await expect(recorder.record(sample()[0]?.input as never)).rejects.toMatchObject({
    code: 'LOG_NOT_STORED',
  });
  expect(recorder.finish({ notices: 'partial' }).gaps).toMatchObject([
    { code: 'JOURNAL_BEHIND', params: { reason: 'EIO' } },
  ]);
});

test('a journal in a folder that is missing is refused with the cause and its fix', async () => {
  const journal = createFileJournal({ path: join(folder, 'missing', 'session.journal') });
  await expect(
    openSessionRecorder({ ...optionsAt({ now: START }), journal }),
  ).rejects.toMatchObject({
    code: 'LOG_NOT_STORED',
    details: { reason: 'ENOENT' },
    message: expect.stringContaining('the folder of the journal exists'),
    cause: { code: 'FILE_UNWRITABLE', details: { reason: 'missing' } },
  });
});

test('a line that a crash cut off is one gap, and what follows it is kept', async () => {
  const path = newFile();
  const time = { now: START };
  const before = createFileJournal({ path });
  await openSessionRecorder({ ...optionsAt(time), journal: before });
  await writeFile(path, '{"entry":"input","at":"2026-12', { flag: 'a' });
  time.now += 4_000;
  const journal = createFileJournal({ path });
  const recorder = await openSessionRecorder({ ...optionsAt(time), journal });
  await recorder.record({
    input: 'event',
    event: { type: 'unpin', at: '2026-12-01T12:00:04.000Z', epoch: 1, seq: 1, productId: 'a' },
  });
  const log = foldJournal(await createFileJournal({ path }).read());
  expect(log?.events).toHaveLength(1);
  const gaps = log?.gaps.filter(({ code }) => code === 'JOURNAL_DAMAGED');
  expect(gaps).toMatchObject([
    {
      from: '2026-12-01T12:00:00.000Z',
      to: '2026-12-01T12:00:04.000Z',
      params: { count: 1, line: 2, source: path },
    },
  ]);
});

/** @returns the path of a journal of the sample, whose process ended before it made the log */
async function recordedSample(): Promise<string> {
  const path = newFile();
  const time = { now: START };
  const recorder = await openSessionRecorder({
    ...optionsAt(time),
    journal: createFileJournal({ path }),
  });
  for (const { at, input } of sample()) {
    time.now = at;
    await recorder.record(input);
  }
  return path;
}

test('lines in the middle that cannot be read are a gap from the entry before to the entry after', async () => {
  const path = await recordedSample();
  const entries = await createFileJournal({ path }).read();
  const lines = entries.map((entry) => JSON.stringify(entry));
  lines.splice(4, 2, '{"entry":"input","at":"soon"}', 'not json');
  await writeFile(path, `${lines.join('\n')}\n`);
  const log = foldJournal(await createFileJournal({ path }).read());
  const at = (index: number) => (entries[index] as { readonly at: string }).at;
  expect(log?.gaps.filter(({ code }) => code === 'JOURNAL_DAMAGED')).toMatchObject([
    { from: at(3), to: at(6), params: { count: 2, line: 5, source: path } },
  ]);
});

test('a file that ends at any byte is the log of its whole lines, with one gap for the line that is cut', async () => {
  const path = await recordedSample();
  const bytes = await readFile(path);
  const lines = bytes.toString('utf8').split('\n');
  for (let end = bytes.indexOf('\n') + 1; end <= bytes.length; end += 7) {
    const cut = bytes.subarray(0, end);
    await writeFile(path, cut);
    const entries = await createFileJournal({ path }).read();
    const whole = cut.toString('utf8').split('\n').slice(0, -1);
    expect(entries.slice(0, whole.length)).toEqual(whole.map((line) => JSON.parse(line)));
    // Whole text whose end of line is missing is still read.
    const rest = cut.toString('utf8').slice(cut.lastIndexOf('\n') + 1);
    const isCut = rest !== '' && !lines.includes(rest);
    const codes = foldJournal(entries)?.gaps.map(({ code }) => code) ?? [];
    expect(codes.filter((code) => code === 'JOURNAL_DAMAGED')).toHaveLength(isCut ? 1 : 0);
    expect(codes.filter((code) => code === 'RECORDING_INTERRUPTED')).toHaveLength(1);
  }
});
