import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { readTextFile } from './read.ts';
import { checkWritable, writeFileWhole } from './write.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'livelane-node-'));

describe('files', () => {
  it('appear whole, replace whole, and leave no draft behind', async () => {
    const dir = folder();
    const path = join(dir, 'a.json');
    await writeFileWhole(path, 'one');
    await writeFileWhole(path, 'two');
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(dir)).toEqual(['a.json']);
  });

  it('are not half-written where the target cannot take them', async () => {
    const dir = folder();
    mkdirSync(join(dir, 'taken'));
    await expect(checkWritable([join(dir, 'new'), join(dir, 'taken')])).rejects.toMatchObject({
      ...{ code: 'FILE_UNWRITABLE', details: { reason: 'folder' } },
    });
    await expect(writeFileWhole(join(dir, 'taken'), 'x')).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
    });
    await expect(writeFileWhole(join(dir, 'missing', 'a'), 'x')).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
    });
    expect(readdirSync(dir)).toEqual(['taken']);
  });

  it('keep links and rights, and write into a pipe instead of replacing it', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'secret'), 'old', { mode: 0o600 });
    symlinkSync('secret', join(dir, 'link'));
    await writeFileWhole(join(dir, 'link'), 'new');
    expect(readFileSync(join(dir, 'secret'), 'utf8')).toBe('new');
    expect(lstatSync(join(dir, 'link')).isSymbolicLink()).toBe(true);
    expect(statSync(join(dir, 'secret')).mode & 0o777).toBe(0o600);
    expect(readdirSync(dir).sort()).toEqual(['link', 'secret']);
    execFileSync('mkfifo', [join(dir, 'pipe')]);
    const reader = readFile(join(dir, 'pipe'), 'utf8');
    await writeFileWhole(join(dir, 'pipe'), 'piped');
    expect(await reader).toBe('piped');
    expect(statSync(join(dir, 'pipe')).isFIFO()).toBe(true);
  });

  it('standard input is read once, and refused the second time instead of being empty', async () => {
    const input = vi.spyOn(process, 'stdin', 'get');
    input.mockReturnValue(Readable.from([Buffer.from('one')]) as typeof process.stdin);
    try {
      expect(await readTextFile('-')).toBe('one');
      await expect(readTextFile('-')).rejects.toMatchObject({
        code: 'FILE_UNREADABLE',
        details: { reason: 'used-up' },
      });
    } finally {
      input.mockRestore();
    }
  });

  it('that are too large say so', async () => {
    const path = join(folder(), 'huge.json');
    writeFileSync(path, '');
    truncateSync(path, 600_000_000);
    await expect(readTextFile(path)).rejects.toThrow(
      'has 600 MB; at most 500 MB can be read at once. Split it.',
    );
  });

  it('leave the old file as it was where the folder is none', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'file'), 'old');
    await expect(writeFileWhole(join(dir, 'file', 'a'), 'x')).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
    });
    expect(readFileSync(join(dir, 'file'), 'utf8')).toBe('old');
  });

  it('are read without byte-order mark, in the named encoding, or refused', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'bom'), '\ufeff{"a":1}');
    writeFileSync(join(dir, 'gb'), Buffer.from([0xbf, 0xda, 0xba, 0xec]));
    expect(await readTextFile(join(dir, 'bom'))).toBe('{"a":1}');
    expect(await readTextFile(join(dir, 'gb'), 'gb18030')).toBe('口红');
    await expect(readTextFile(join(dir, 'gb'))).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('gb18030 “口红”'),
    });
    await expect(readTextFile(join(dir, 'none'))).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    });
  });
});

it('says in words why a file cannot be read', async () => {
  await expect(readTextFile(folder())).rejects.toThrow(/ is a folder\. Name a file\.$/);
  await expect(readTextFile('no-such-file')).rejects.toThrow(
    'no-such-file does not exist. Check the path.',
  );
});
