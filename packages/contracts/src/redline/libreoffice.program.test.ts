import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partsIn } from '../docx/document.fixture.ts';
import { readDocx, renderDocx } from '../docx/index.ts';
import { paragraphsOf } from '../docx/reader/paragraphs.ts';
import { randomVersions } from './amendments.fixture.ts';
import { redlineDocx } from './index.ts';
import { resolveAll, soffice } from './libreoffice.fixture.ts';

if (soffice === undefined)
  process.stderr.write(
    'LibreOffice (soffice) is not on the path: redlines are not accepted and rejected there\n',
  );

const LANGUAGES = [['en'], ['zh-Hans'], ['en', 'zh-Hans'], ['zh-Hans', 'en']] as const;

const VERSIONS = fc
  .sample(randomVersions, Number(process.env['REDLINES'] ?? 8))
  .map(([before, after], at) => ({ before, after, languages: LANGUAGES[at % 4] ?? ['en'] }));

const textOf = (bytes: Uint8Array): string[] =>
  paragraphsOf(partsIn(bytes)['word/document.xml'] ?? '', 'word/document.xml');

describe.skipIf(soffice === undefined)('a redline in LibreOffice', { timeout: 600_000 }, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'livelane-redline-'));
    for (const [at, { before, after, languages }] of VERSIONS.entries())
      await writeFile(join(folder, `${at}.docx`), redlineDocx(before, after, { languages }));
    await resolveAll(folder, VERSIONS.length);
  }, 600_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const saved = (at: number, how: 'accepted' | 'rejected'): Promise<Uint8Array> =>
    readFile(join(folder, `${at}-${how}.docx`));

  it('is the second version when all changes are accepted, and the first when all are rejected', async () => {
    for (const [at, { before, after, languages }] of VERSIONS.entries()) {
      expect(textOf(await saved(at, 'accepted')), `${at}`).toEqual(
        textOf(renderDocx(after, { languages })),
      );
      expect(textOf(await saved(at, 'rejected')), `${at}`).toEqual(
        textOf(renderDocx(before, { languages })),
      );
    }
  });

  it('reads back without an edit once it is accepted', async () => {
    for (const [at] of VERSIONS.entries())
      expect(readDocx(await saved(at, 'accepted')), `${at}`).toMatchObject({
        carried: 'same',
        edits: [],
      });
  });
});
