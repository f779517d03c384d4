import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../scripts/gates/src/workspace.ts';

/** Guides whose `sh` fences run one after the other, in a folder where only the package is installed. */
const GUIDES = ['from-the-template-to-a-signed-contract'];

const PACKAGE = join(root, 'packages/contracts');

function script(guide: string, language: '' | '.zh-Hans' = ''): string {
  const text = readFileSync(join(root, 'docs/guide', `${guide}${language}.md`), 'utf8');
  return [...text.matchAll(/^```sh\n(.*?)^```/gms)].map(([, code]) => code).join('');
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'livelane-guide-'));
  mkdirSync(join(folder, 'node_modules/@livelane'), { recursive: true });
  symlinkSync(PACKAGE, join(folder, 'node_modules/@livelane/contracts'), 'dir');
  const npx = join(folder, 'node_modules/npx');
  writeFileSync(npx, `#!/bin/sh\nbin=$1; shift\nexec node "${PACKAGE}/bin/$bin.mjs" "$@"\n`);
  chmodSync(npx, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

it.skipIf(process.platform === 'win32').each(GUIDES)(
  'the commands of %s write what they say',
  (guide) => {
    const shown = script(guide);
    const path = [dirname(join(folder, 'node_modules/npx')), dirname(process.execPath)];
    const env = { ...process.env, PATH: [...path, process.env['PATH']].join(delimiter) };
    execFileSync('sh', ['-e', '-c', shown], { cwd: folder, env, stdio: 'pipe' });
    const written = [...shown.matchAll(/ --(?:out|redline) (\S+)/g)].map(([, file = '']) => file);
    expect(written.length).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(written));
  },
  300_000,
);

it.each(GUIDES)('%s has the same commands in both languages', (guide) => {
  const commands = (text: string): string => text.replace(/^#.*\n/gm, '');
  expect(commands(script(guide, '.zh-Hans'))).toBe(commands(script(guide)));
});
