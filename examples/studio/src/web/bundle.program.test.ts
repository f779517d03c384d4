import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Manifest } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

const STUDIO = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
let manifest: Manifest;
const sizes = new Map<string, number>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'livelane-pages-'));
  const vite = join(STUDIO, 'node_modules/vite/bin/vite.js');
  const args = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  // As it is served: with the NODE_ENV of tests, React would be that of development.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, ...args], { cwd: STUDIO, env });
  manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  for (const { file, css = [] } of Object.values(manifest))
    for (const name of [file, ...css])
      sizes.set(name, gzipSync(await readFile(join(folder, name))).length);
  sizes.set('index.html', gzipSync(await readFile(join(folder, 'index.html'))).length);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The files that some modules need at once: what they import, and the styles of it. */
function filesOf(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name];
    if (chunk === undefined) return expect.fail(`${name} is no chunk`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const name of names) visit(name);
  return files;
}

const kilobytes = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0) / 1_000;

/** A page with its texts in Chinese, which are the larger ones. */
const pageOf = (name: string): Set<string> =>
  filesOf(['index.html', 'app.tsx', `${name}/${name}.tsx`, `locales/${name}.zh-Hans.ts`]).add(
    'index.html',
  );

test('the first part of the page of viewers is small', () => {
  expect(kilobytes(pageOf('viewer'))).toBeLessThanOrEqual(100);
});

test('LiveKit comes after it', () => {
  const first = pageOf('viewer');
  const isLiveKit = (file: string) => file.includes('livekit');
  const later = [...filesOf(['viewer/live/join.ts'])].filter((file) => !first.has(file));
  expect([...first].filter(isLiveKit)).toEqual([]);
  const chunks = later.filter(isLiveKit);
  expect(kilobytes(chunks)).toBeLessThanOrEqual(150);
  // Otherwise it would be in none of them.
  expect(kilobytes(chunks)).toBeGreaterThan(100);
  // With what joins the room.
  expect(kilobytes(later)).toBeLessThanOrEqual(160);
});

test.each([
  ['host', 270],
  ['desk', 170],
  ['settle', 170],
])('the page of %s has at most %d kB', (name, most) => {
  expect(kilobytes(pageOf(name))).toBeLessThanOrEqual(most);
});

test('drawers, talk and the signed state by HTTP are parts of their own', () => {
  const first = pageOf('viewer');
  for (const name of [
    'viewer/buying/buy-drawer.tsx',
    'viewer/orders-drawer.tsx',
    'viewer/talk/talk.tsx',
    'viewer/live/signed-state.ts',
  ]) {
    const { file = '' } = manifest[name] ?? {};
    expect(sizes.get(file)).toBeGreaterThan(0);
    expect(first.has(file)).toBe(false);
  }
});
