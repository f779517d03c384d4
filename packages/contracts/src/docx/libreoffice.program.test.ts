import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedByThree, signedForeign } from '../contract/deal/examples/signed.fixture.ts';
import { signedInChina } from '../contract/deal/examples/signed-cn.fixture.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { randomContracts } from '../render/random-contracts.fixture.ts';
import { partsIn, withBody } from './document.fixture.ts';
import { readDocx, renderDocx } from './index.ts';

const run = promisify(execFile);
const soffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

if (soffice === undefined)
  process.stderr.write(
    'LibreOffice (soffice) is not on the path: round trips of documents are not tried\n',
  );

const LANGUAGES = [['en'], ['zh-Hans'], ['en', 'zh-Hans'], ['zh-Hans', 'en']] as const;

const WORDS = 'except on Sundays';

/** Contracts of the examples and random ones, each in the next of the languages. */
const DOCUMENTS = [
  ...[signedForeign(), signedByThree(), signedInChina(), lipColourContract()],
  ...fc.sample(randomContracts, 16),
].map((contract, at) => {
  const languages = LANGUAGES[at % LANGUAGES.length] ?? ['en'];
  const plain = renderDocx(contract, { languages });
  return { plain, edit: editOf(plain, at) };
});

/** The document with words added to the end of one of its provisions; undefined where it has none. */
function editOf(plain: Uint8Array, at: number): Uint8Array | undefined {
  const xml = partsIn(plain)['word/document.xml'] ?? '';
  const provisions = [...xml.matchAll(/<w:pStyle w:val="Provision2?"\/>.*?(?=<\/w:p>)/g)];
  const provision = provisions[(at * 7) % provisions.length];
  if (provision === undefined) return undefined;
  const end = provision.index + provision[0].length;
  const words = `<w:r><w:t xml:space="preserve"> ${WORDS}</w:t></w:r>`;
  return withBody(plain, () => `${xml.slice(0, end)}${words}${xml.slice(end)}`);
}

describe.skipIf(soffice === undefined)('saved by LibreOffice', { timeout: 600_000 }, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'livelane-docx-'));
    const files = await Promise.all(
      DOCUMENTS.flatMap(({ plain, edit }, at) => [
        written(`plain-${at}.docx`, plain),
        ...(edit === undefined ? [] : [written(`edit-${at}.docx`, edit)]),
      ]),
    );
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const to = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'saved')];
    await run(soffice ?? '', [profile, '--headless', ...to, ...files]);
  }, 600_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function written(name: string, bytes: Uint8Array): Promise<string> {
    await writeFile(join(folder, name), bytes);
    return join(folder, name);
  }
  const saved = (name: string): Promise<Uint8Array> => readFile(join(folder, 'saved', name));

  it('documents read back without an edit, with their contract', async () => {
    for (const at of DOCUMENTS.keys())
      expect(readDocx(await saved(`plain-${at}.docx`)), `${at}`).toMatchObject({
        carried: 'same',
        isOfThisVersion: true,
        edits: [],
      });
  });

  it('one edit of each is found, and named by its provision', async () => {
    for (const [at, { edit }] of DOCUMENTS.entries()) {
      if (edit === undefined) continue;
      const { edits } = readDocx(await saved(`edit-${at}.docx`));
      expect(edits, `${at}`).toMatchObject([
        { change: 'changed', after: expect.stringContaining(WORDS) },
      ]);
      expect(edits[0]?.place?.provision).toMatch(/^\d+\.\d+$/);
    }
  });
});
