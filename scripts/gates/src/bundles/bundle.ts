import { type BuildOptions, build } from 'esbuild';

export interface Bundled {
  readonly code: string;
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
    minify: true,
    target: 'es2023',
    write: false,
    logLevel: 'silent',
    ...options,
  }).catch((problem: { errors?: { text: string }[] }) => ({
    outputFiles: [],
    errors: problem.errors ?? [{ text: String(problem) }],
  }));
  return {
    code: result.outputFiles?.[0]?.text ?? '',
    errors: result.errors.map(({ text }) => text),
  };
}
