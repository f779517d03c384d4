import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';

const newFolder = async () => join(await mkdtemp(join(tmpdir(), 'studio-lock-')), 'data');

test('a folder that a living process has is refused, and free again after it', async () => {
  const folder = await newFolder();
  // The process that runs this test is alive as long as the test is.
  await writeFile(`${folder}.lock`, `${process.ppid}`);
  await expect(lockFolder(folder)).rejects.toThrow(
    new RegExp(`process ${process.ppid}.*--data DIR`),
  );
});

test('a lock that a killed process has left is taken over, and given back', async () => {
  const folder = await newFolder();
  const { pid } = spawnSync(process.execPath, ['--version']);
  await writeFile(`${folder}.lock`, `${pid}`);
  const free = await lockFolder(folder);
  expect(await readdir(join(folder, '..'))).toEqual(['data.lock']);
  await free();
  expect(await readdir(join(folder, '..'))).toEqual([]);
});
