import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkWritable } from './writable.ts';

const dir = mkdtempSync(join(tmpdir(), 'livelane-writable-'));
const refused = { code: 'FILE_UNWRITABLE' };

test('a file of a folder that is there may be written, also over an old one', async () => {
  writeFileSync(join(dir, 'old.json'), '{}');
  await expect(checkWritable(join(dir, 'old.json'))).resolves.toBeUndefined();
  await expect(checkWritable(join(dir, 'new.json'))).resolves.toBeUndefined();
});

test('a folder in its place, or none around it, is refused before anything is played', async () => {
  await expect(checkWritable(dir)).rejects.toMatchObject(refused);
  await expect(checkWritable(join(dir, 'none', 'log.json'))).rejects.toMatchObject(refused);
});
