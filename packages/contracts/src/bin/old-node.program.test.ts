import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PACKAGES = join(import.meta.dirname, '../../..');
const BINS = [
  'attribution/bin/livelane-attribution.mjs',
  'contracts/bin/livelane-contracts.mjs',
  'kol-score/bin/livelane-kol.mjs',
  'rtc/bin/livelane-rtc.mjs',
].map((bin) => join(PACKAGES, bin));

/** A bin with `--version` on a Node that gives its version as this one. */
function runOn(version: string, bin: string) {
  const versions = `{ value: { ...process.versions, node: '${version}' } }`;
  const preload = `Object.defineProperty(process, 'versions', ${versions})`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(preload)}`, bin, '--version'],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('a bin on a Node that is too old', () => {
  it.each(BINS)('%s names the version and ends with 2', (bin) => {
    expect(runOn('20.19.5', bin)).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Node 20\.19\.5 is too old: 22\.13 .*\n.*需要 22\.13/),
    });
    expect(readFileSync(bin, 'utf8')).toBe(readFileSync(BINS[0] ?? '', 'utf8'));
  });

  it.each([
    ['22.12.0', 2],
    ['22.13.0', 0],
    ['24.0.0', 0],
  ])('%s: exit %i', (version, status) => {
    expect(runOn(version, BINS[1] ?? '').status).toBe(status);
  });
});
