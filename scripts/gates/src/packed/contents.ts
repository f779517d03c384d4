import { existsSync, globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import ts from 'typescript';
import type { Gate, Report } from '../gate.ts';
import { type Manifest, packageOf, root, type Workspace } from '../workspace.ts';
import { type Tarball, tarballs } from './tarballs.ts';

/** What ships stands by itself: nothing of ours is needed beside it, and what it imports it declares. */
export const contents: Gate = {
  name: 'packed: contents',
  async run(workspace: Workspace): Promise<Report> {
    const packed = (await tarballs(workspace)).map(withManifest);
    const findings = packed.flatMap((tarball) => [
      ...manifestFindings(tarball),
      ...licenceFindings(tarball),
      ...fileFindings(tarball),
      ...readmeFindings(tarball),
    ]);
    const files = packed.map(({ unpacked }) => shippedCode(unpacked).length);
    return { checks: files.reduce((sum, count) => sum + count, packed.length), findings };
  },
};

interface Packed extends Tarball {
  /** As it was packed: pnpm rewrites some of it. */
  readonly manifest: Manifest;
}

function withManifest(tarball: Tarball): Packed {
  const text = readFileSync(join(tarball.unpacked, 'package.json'), 'utf8');
  return { ...tarball, manifest: JSON.parse(text) as Manifest };
}

function manifestFindings({ manifest, package: { name } }: Packed): string[] {
  const { dependencies, peerDependencies, optionalDependencies } = manifest;
  const needed = { ...dependencies, ...peerDependencies, ...optionalDependencies };
  return Object.keys(needed)
    .filter((dependency) => dependency.startsWith('@livelane/'))
    .map((dependency) => `${name}: the packed manifest needs ${dependency}`);
}

/** Files of other kinds have no reader: a source map, for one, names sources that do not ship. */
const shipped =
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|bin\/[\w-]+\.mjs|dist\/[\w./-]+\.(js|d\.ts)|schemas\/[\w.-]+\.json)$/;

/** Files of a tarball that no user of the package needs. */
export function superfluous(files: readonly string[]): string[] {
  return files.filter((file) => !shipped.test(file));
}

/** pnpm lends a package the root's licence, npm does not: the package has it in its own folder. */
function licenceFindings({ unpacked, package: { name, folder } }: Packed): string[] {
  const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
  return [folder, unpacked]
    .map((place) => join(place, 'LICENSE'))
    .filter((file) => !existsSync(file) || readFileSync(file, 'utf8') !== licence)
    .map((file) => `${name}: ${file} is not the LICENSE of the repository`);
}

function fileFindings({ unpacked, manifest, package: { name } }: Packed): string[] {
  const files = globSync('**/*', { cwd: unpacked, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(unpacked, join(entry.parentPath, entry.name)));
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const imports = shippedCode(unpacked).map((file) => ({
    file,
    specifiers: importsOf(readFileSync(join(unpacked, file), 'utf8')),
  }));
  const named = imports.flatMap(({ specifiers }) => specifiers.map(packageOf));
  const idle = Object.keys(manifest.dependencies ?? {}).filter((one) => !named.includes(one));
  const strays = imports.flatMap(({ file, specifiers }) =>
    undeclared(specifiers, declared).map(
      (specifier) =>
        `${name}: ${file} names ${specifier}, which the packed manifest does not declare`,
    ),
  );
  return [
    ...superfluous(files).map((file) => `${name}: ${file} ships, and nobody needs it`),
    ...strays,
    ...idle.map((one) => `${name}: nothing in the tarball names ${one}`),
  ];
}

function readmeFindings({ unpacked, package: { name } }: Packed): string[] {
  return relativeLinks(readFileSync(join(unpacked, 'README.md'), 'utf8'))
    .filter((target) => !existsSync(join(unpacked, target)))
    .map(
      (target) => `${name}: README.md links to ${target}, which does not ship: name its address`,
    );
}

/** The files that a page links to by relative paths; whoever has the tarball alone finds them there or nowhere. */
export function relativeLinks(markdown: string): string[] {
  const prose = markdown.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)|(?:href|src)="([^"]+)"/g)]
    .map(([, link = '', attribute = link]) => attribute.replace(/[?#].*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/i.test(target));
}

/** Every module that a text names: static, dynamic, type-only and re-exported. */
function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
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
