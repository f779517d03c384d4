import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, PICTURES } from './catalogue.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const FOLDER = at('docs/public/studio');

/** Files that show pictures of the studio. */
const READMES = ['README.md', 'examples/studio/README.md'];

describe('the pictures of the studio', () => {
  it('are all there, small enough, and no others', async () => {
    const files = await readdir(FOLDER);
    expect(files.toSorted()).toEqual(PICTURES.map(({ name }) => `${name}.png`).toSorted());
    for (const file of files) {
      const path = join(FOLDER, file);
      expect((await stat(path)).size, file).toBeLessThanOrEqual(MOST_BYTES);
      const start = (await readFile(path)).subarray(1, 4).toString('latin1');
      expect(start, file).toBe('PNG');
    }
  });

  it('are those that the READMEs show', async () => {
    const shown = await Promise.all(READMES.map((path) => readFile(at(path), 'utf8')));
    const names = shown.flatMap((text) =>
      [...text.matchAll(/public\/studio\/([\w-]+)\.png/g)].map(([, name]) => name),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(PICTURES.map((it) => it.name)).toContain(name);
  });
});
