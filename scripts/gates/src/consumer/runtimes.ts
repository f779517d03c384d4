import { join } from 'node:path';

export interface Runtime {
  readonly name: string;
  readonly binary: string;
}

const modules = join(import.meta.dirname, '../../runtimes/node_modules');
const platform = `${process.platform}-${process.arch}`;

/** The runtimes that the lockfile brings for this machine: the oldest Node of `engines`, Node 24 and 26, and Bun. */
export function runtimes(): readonly Runtime[] {
  const bun = platform.replace('arm64', 'aarch64');
  return [
    { name: 'Node 22.13', binary: join(modules, `node22-${platform}/bin/node`) },
    { name: 'Node 24', binary: process.execPath },
    { name: 'Node 26', binary: join(modules, `node26-${platform}/bin/node`) },
    { name: 'Bun', binary: join(modules, `@oven/bun-${bun}/bin/bun`) },
  ];
}
