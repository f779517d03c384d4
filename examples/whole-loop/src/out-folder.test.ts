import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileJournal, openSessionRecorder } from '@livelane/rtc/server';
import { SAMPLE_PLAN as plan } from '@livelane/rtc/testing';
import { describe, expect, it } from 'vitest';
import { openOutFolder } from './out-folder.ts';

async function temporary(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'livelane-out-'));
}

describe('openOutFolder', () => {
  it('makes the folder, leaves no probe, and lists what it wrote', async () => {
    const out = await openOutFolder(join(await temporary(), 'a', 'b'));
    expect(await readdir(out.path)).toEqual(['.livelane-running']);
    await out.close();
    expect(await readdir(out.path)).toEqual([]);
    await out.json('grades.json', [1]);
    await out.lines('credited-sales.ndjson', [{ a: 1 }, { a: 2 }]);
    expect(out.written).toEqual(['grades.json', 'credited-sales.ndjson']);
    expect(await readFile(join(out.path, 'credited-sales.ndjson'), 'utf8')).toBe(
      '{"a":1}\n{"a":2}\n',
    );
  });

  const summary = (status: string): string => JSON.stringify({ kind: 'loop-summary', status });

  it('moves complete results of an earlier run aside with its first file, and nothing else', async () => {
    const folder = await temporary();
    await writeFile(join(folder, 'settlement.json'), 'old');
    await writeFile(join(folder, 'summary.json'), summary('complete'));
    await writeFile(join(folder, 'mine.txt'), 'kept');
    const out = await openOutFolder(folder);
    expect([out.earlier, out.previous]).toEqual([true, null]);
    expect(await readFile(join(folder, 'settlement.json'), 'utf8')).toBe('old');
    await out.json('grades.json', []);
    await out.close();
    expect([out.earlier, out.previous]).toEqual([false, join(folder, 'previous')]);
    expect((await readdir(folder)).sort()).toEqual(['grades.json', 'mine.txt', 'previous']);
    expect(await readFile(join(folder, 'previous', 'settlement.json'), 'utf8')).toBe('old');
  });

  it('takes away what an unfinished run left, and keeps the complete one before it', async () => {
    const folder = await temporary();
    await writeFile(join(folder, 'summary.json'), summary('complete'));
    await writeFile(join(folder, 'settlement.json'), 'good');
    const failed = await openOutFolder(folder);
    await failed.json('contract.json', 'half');
    await failed.text('summary.json', summary('failed'));
    await failed.close();
    const next = await openOutFolder(folder);
    await next.json('grades.json', []);
    expect((await readdir(folder)).sort()).toEqual([
      '.livelane-running',
      'grades.json',
      'previous',
    ]);
    expect(await readFile(join(folder, 'previous', 'settlement.json'), 'utf8')).toBe('good');
  });

  it('makes a log of the journal of a live that was ended, and drops its own with the log', async () => {
    const folder = await temporary();
    const time = { now: () => Date.parse(plan.window.start) };
    const options = { plan, clock: time, pseudonymKey: 'x'.repeat(16), server: null } as const;
    const first = await openOutFolder(folder);
    expect(first.interrupted).toBe(null);
    const journal = createFileJournal({ path: first.journal });
    await openSessionRecorder({ ...options, mode: 'real', journal });
    await first.close();
    const next = await openOutFolder(folder);
    expect(next.interrupted).toBe(join(folder, 'interrupted-session-log.json'));
    expect(JSON.parse(await readFile(next.interrupted ?? '', 'utf8'))).toMatchObject({
      kind: 'session-log',
      gaps: [{ code: 'RECORDING_INTERRUPTED' }],
    });
    await writeFile(next.journal, '{}');
    await next.json('session-log.json', {});
    expect(await readdir(folder)).not.toContain('session-log.journal');
  });

  it.each(['{"kind":"other"}', 'rubbish', 'null'])(
    'refuses a folder of other people’s files, also with a summary of theirs: %s',
    async (text) => {
      const folder = await temporary();
      await writeFile(join(folder, 'summary.json'), text);
      await expect(openOutFolder(folder)).rejects.toMatchObject({
        code: 'INPUT_INVALID',
        message: expect.stringContaining('my-results'),
      });
      expect(await readFile(join(folder, 'summary.json'), 'utf8')).toBe(text);
    },
  );

  it('is for one run at a time; what a killed one left behind does not count', async () => {
    const folder = await temporary();
    const mark = join(folder, '.livelane-running');
    await writeFile(join(folder, 'settlement.json'), 'being written');
    await writeFile(mark, String(process.ppid));
    await expect(openOutFolder(folder)).rejects.toMatchObject({
      code: 'RUN_IN_PROGRESS',
      message: expect.stringContaining(`process ${process.ppid}`),
    });
    expect(await readdir(folder)).toContain('settlement.json');
    for (const left of ['999999999', 'rubbish', '']) {
      await writeFile(mark, left);
      await (await openOutFolder(folder)).close();
    }
    expect(await readdir(folder)).toEqual(['settlement.json']);
  });

  it('refuses a place that takes no files', async () => {
    const folder = await temporary();
    await writeFile(join(folder, 'file'), '');
    await expect(openOutFolder(join(folder, 'file', 'out'))).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
    });
    await expect(openOutFolder(join(folder, 'file'))).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
    });
  });

  it.runIf(process.platform === 'linux')(
    'refuses a folder that takes no entries, and ends',
    async () => {
      await expect(openOutFolder('/proc/livelane/out')).rejects.toMatchObject({
        code: 'FILE_UNWRITABLE',
        message: expect.stringContaining('/proc/livelane/out'),
      });
    },
  );
});
