import { globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pnpm, run } from '../tool.ts';
import type { Package, Workspace } from '../workspace.ts';

/** A package as npm would hand it out: the tarball, and the same unpacked. */
export interface Tarball {
  readonly package: Package;
  readonly file: string;
  readonly unpacked: string;
}

let packing: Promise<readonly Tarball[]> | undefined;

/** The tarballs, packed once per run into a folder that goes away with the process. */
export function tarballs(workspace: Workspace): Promise<readonly Tarball[]> {
  packing ??= pack(workspace);
  return packing;
}

async function pack(workspace: Workspace): Promise<readonly Tarball[]> {
  const stage = mkdtempSync(join(tmpdir(), 'livelane-packed-'));
  process.once('exit', () => rmSync(stage, { recursive: true, force: true }));
  return Promise.all(workspace.packages.map((one) => packOne(one, stage)));
}

async function packOne(one: Package, stage: string): Promise<Tarball> {
  const folder = join(stage, one.name.replace('@livelane/', ''));
  mkdirSync(folder);
  const packed = await pnpm(['pack', '--pack-destination', folder], one.folder);
  const [name] = globSync('*.tgz', { cwd: folder });
  if (packed.code !== 0 || name === undefined)
    throw new TypeError(`${one.name} does not pack: ${packed.output}`);
  const file = join(folder, name);
  await run('tar', ['-xzf', file, '-C', folder], folder);
  return { package: one, file, unpacked: join(folder, 'package') };
}
