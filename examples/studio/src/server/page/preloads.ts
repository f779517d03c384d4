/** Files of the built pages, by the module that each begins with: Vite's manifest. */
export type Chunks = Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly css?: readonly string[];
      readonly imports?: readonly string[];
    }
  >
>;

/** What every page loads by itself. */
const FIRST = 'index.html';

/**
 * Links by which a browser loads modules, with all that they import, before the scripts of the page ask for them.
 * @param known - modules that it loads before these
 */
export function preloads(
  chunks: Chunks,
  modules: readonly string[],
  known: readonly string[] = [],
): string {
  const before = filesOf(chunks, [FIRST, ...known]);
  return [...filesOf(chunks, modules)]
    .filter((file) => !before.has(file))
    .map(linkOf)
    .join('');
}

function filesOf(chunks: Chunks, modules: readonly string[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (module: string): void => {
    const chunk = chunks[module];
    if (chunk === undefined || seen.has(module)) return;
    seen.add(module);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const module of modules) visit(module);
  return files;
}

const linkOf = (file: string): string =>
  file.endsWith('.css')
    ? `<link rel="preload" as="style" crossorigin href="/${file}">`
    : `<link rel="modulepreload" crossorigin href="/${file}">`;
