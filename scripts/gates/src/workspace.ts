import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../../suites/tools.ts';

export { root };

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string | null>>>>;
}

/** One subpath of a package: `@livelane/rtc/policy` with the files that answer for it. */
export interface Entry {
  /** What a user imports. */
  readonly specifier: string;
  readonly types: string;
  readonly code: string;
  /** False where the `browser` condition refuses it. */
  readonly browser: boolean;
}

export interface Package {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly entries: readonly Entry[];
}

export interface Workspace {
  readonly packages: readonly Package[];
}

/** The published packages, as their manifests describe them. */
export function readWorkspace(): Workspace {
  const folders = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
  return {
    packages: folders.filter((folder) => existsSync(join(folder, 'package.json'))).map(readPackage),
  };
}

function readPackage(folder: string): Package {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const entries = Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    if (typeof target === 'string') return [];
    const specifier = manifest.name + subpath.slice(1);
    const entry: Entry = {
      specifier,
      types: target['types'] ?? '',
      code: target['default'] ?? '',
      browser: target['browser'] !== null,
    };
    return [entry];
  });
  return { name: manifest.name, folder, manifest, entries };
}

/** Tests, their fixtures and generators, and the independent implementation that they compare with. */
export const testSource = /\.(test|test-d|fixture|arbitrary)\.tsx?$|\/oracle\//;

/** Files under a package's source, tests apart. */
export function sources(folder: string): string[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: folder })
    .filter((file) => !testSource.test(file))
    .sort()
    .map((file) => join(folder, file));
}

/** A folder that goes away with the process. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `livelane-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function fromRoot(file: string): string {
  return relative(root, file);
}

/** `@scope/name/sub` and `name/sub` as the name that a manifest lists. */
export function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

interface Build {
  readonly entry: Readonly<Record<string, string>>;
  readonly outDir?: string;
}

/** The source files behind the entries of a package, as its build is configured. */
export async function entrySources(one: Pick<Package, 'folder' | 'manifest'>): Promise<string[]> {
  return [...(await sourcesByEntry(one)).values()];
}

/** The source file behind each entry, by what a user imports. */
export async function sourcesByEntry({
  folder,
  manifest,
}: Pick<Package, 'folder' | 'manifest'>): Promise<ReadonlyMap<string, string>> {
  const config = (await import(join(folder, 'tsup.config.ts'))) as {
    readonly default: Build | readonly Build[];
  };
  const sourceOf = new Map<string, string>(
    [config.default]
      .flat()
      .flatMap(({ entry, outDir = 'dist' }) =>
        Object.entries(entry).map(([name, source]) => [`./${outDir}/${name}.js`, source] as const),
      ),
  );
  return new Map(
    Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
      const source = typeof target === 'string' ? undefined : sourceOf.get(target['default'] ?? '');
      return source === undefined
        ? []
        : [[manifest.name + subpath.slice(1), fromRoot(join(folder, source))] as const];
    }),
  );
}
