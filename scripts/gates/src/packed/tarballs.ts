import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../tool.ts';
import { type Package, root, temporaryFolder, type Workspace } from '../workspace.ts';

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

async function pack({ packages }: Workspace): Promise<readonly Tarball[]> {
  const stage = temporaryFolder('packed');
  const args = ['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', stage];
  const packed = await run('pnpm', args, root);
  if (packed.code !== 0) throw new TypeError(`the packages do not pack: ${packed.output}`);
  return Promise.all(packages.map((one) => unpack(one, stage)));
}

async function unpack(one: Package, stage: string): Promise<Tarball> {
  const name = one.name.replace('@', '').replace('/', '-');
  const file = join(stage, `${name}-${one.manifest.version}.tgz`);
  const folder = join(stage, name);
  mkdirSync(folder);
  await run('tar', ['-xzf', file, '-C', folder], folder);
  return { package: one, file, unpacked: join(folder, 'package') };
}
