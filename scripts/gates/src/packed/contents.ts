import { existsSync, globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { importsOf } from '../boundaries/imports.ts';
import type { Gate, Report } from '../gate.ts';
import { type Manifest, packageOf, type Workspace } from '../workspace.ts';
import { type Tarball, tarballs } from './tarballs.ts';

/** What ships stands by itself: nothing of ours is needed beside it, and what it imports it declares. */
export const contents: Gate = {
  name: 'packed: contents',
  async run(workspace: Workspace): Promise<Report> {
    const packed = await tarballs(workspace);
    const perFile = packed.flatMap((tarball) => [
      ...manifestFindings(tarball),
      ...fileFindings(tarball),
    ]);
    const files = packed.map(({ unpacked }) => shippedCode(unpacked).length);
    return { checks: files.reduce((sum, count) => sum + count, packed.length), findings: perFile };
  },
};

function manifestFindings({ unpacked, package: { name, entries } }: Tarball): string[] {
  const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8')) as Manifest;
  const needed = {
    ...manifest.dependencies,
    ...manifest.peerDependencies,
    ...manifest.optionalDependencies,
  };
  const ours = Object.keys(needed).filter((dependency) => dependency.startsWith('@livelane/'));
  const targets = [
    ...entries.flatMap(({ types, code }) => [types, code]),
    ...Object.values(manifest.bin ?? {}),
  ];
  const papers = ['README.md', 'LICENSE'];
  const missing = [...targets, ...papers].filter((file) => !existsSync(join(unpacked, file)));
  return [
    ...ours.map((dependency) => `${name}: the packed manifest needs ${dependency}`),
    ...missing.map((file) => `${name}: ${file} is not in the tarball`),
  ];
}

function fileFindings({ unpacked, package: { name } }: Tarball): string[] {
  const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8')) as Manifest;
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const named = shippedCode(unpacked).flatMap((file) =>
    importsOf(readFileSync(join(unpacked, file), 'utf8')).map(packageOf),
  );
  const idle = Object.keys(manifest.dependencies ?? {}).filter((one) => !named.includes(one));
  const strays = shippedCode(unpacked).flatMap((file) =>
    undeclared(importsOf(readFileSync(join(unpacked, file), 'utf8')), declared).map(
      (specifier) =>
        `${name}: ${file} names ${specifier}, which the packed manifest does not declare`,
    ),
  );
  return [...strays, ...idle.map((one) => `${name}: nothing in the tarball names ${one}`)];
}

/** Module names that neither a file of the package, nor Node, nor a declared dependency answers for. */
export function undeclared(imports: readonly string[], declared: readonly string[]): string[] {
  return imports.filter((specifier) => {
    if (specifier.startsWith('.') || isBuiltin(specifier)) return false;
    return specifier.startsWith('@livelane/') || !declared.includes(packageOf(specifier));
  });
}

function shippedCode(unpacked: string): string[] {
  return globSync('{dist,bin}/**/*.{js,mjs,d.ts}', { cwd: unpacked }).sort();
}
