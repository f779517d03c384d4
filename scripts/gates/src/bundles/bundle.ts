import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';

export interface Bundled {
  readonly code: string;
  readonly metafile: Metafile;
  readonly errors: readonly string[];
}

/** Bundles one import as an application would, in memory; what cannot be resolved is reported, not thrown. */
export async function bundle(
  source: string,
  folder: string,
  options: BuildOptions = {},
): Promise<Bundled> {
  const result = await build({
    stdin: { contents: source, resolveDir: folder, loader: 'js' },
    absWorkingDir: folder,
    bundle: true,
    format: 'esm',
    metafile: true,
    minify: true,
    target: 'es2023',
    write: false,
    logLevel: 'silent',
    ...options,
  }).catch((problem: { errors?: { text: string }[] }) => ({
    outputFiles: [],
    metafile: { inputs: {}, outputs: {} },
    errors: problem.errors ?? [{ text: String(problem) }],
  }));
  return {
    code: result.outputFiles?.[0]?.text ?? '',
    metafile: result.metafile ?? { inputs: {}, outputs: {} },
    errors: result.errors.map(({ text }) => text),
  };
}

/** Modules that a bundle leaves to be had from outside. */
export function externals(metafile: Metafile): string[] {
  const found = Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.filter((one) => one.external),
  );
  return [...new Set(found.map(({ path }) => path))].sort();
}

/** Source files behind a bundle: esbuild marks each in what it built; a file without marks stands for itself. */
export function origins(metafile: Metafile, folder: string): string[] {
  const files = Object.keys(metafile.inputs).filter((input) => input !== '<stdin>');
  return [...new Set(files.flatMap((input) => marked(join(folder, input))))].sort();
}

function marked(file: string): string[] {
  const marks = [...readFileSync(file, 'utf8').matchAll(/^\/\/ (\S+\.ts)$/gm)];
  return marks.length === 0 ? [file] : marks.map(([, source = '']) => source);
}
