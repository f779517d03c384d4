// The API pages: one module per public entry of the four packages, taken from what tsup builds.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../packages', import.meta.url));

/** The source files behind the entries; bins are described in the guide, they export nothing. */
async function entrySources() {
  const found = [];
  for (const name of readdirSync(packages)) {
    const { default: builds } = await import(`${packages}/${name}/tsup.config.ts`);
    const entries = [builds].flat().flatMap(({ entry }) => Object.entries(entry));
    const sources = entries.filter(([entry]) => entry !== 'bin');
    found.push(...sources.map(([, source]) => `${packages}/${name}/${source}`));
  }
  return found.sort();
}

/** @type {import('typedoc').TypeDocOptions & import('typedoc-plugin-markdown').PluginOptions} */
const options = {
  name: 'livelane',
  entryPoints: await entrySources(),
  tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
  // `turbo run typecheck` judges the types; here they are only described.
  skipErrorChecking: true,
  plugin: ['typedoc-plugin-markdown'],
  out: fileURLToPath(new URL('api', import.meta.url)),
  entryFileName: 'index',
  readme: 'none',
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  // A fresh clone has no remote to take links from, so the links name the repository themselves.
  disableGit: true,
  basePath: packages,
  sourceLinkTemplate: 'https://github.com/livelane/livelane/blob/main/packages/{path}#L{line}',
  gitRevision: 'main',
  validation: { notExported: false, invalidLink: true, rewrittenLink: false },
  treatValidationWarningsAsErrors: false,
};

export default options;
