// The API pages: one module per public entry of the four packages, taken from what tsup builds.
import { fileURLToPath } from 'node:url';
import { entrySources, readWorkspace, root } from '../scripts/gates/src/workspace.ts';

const entries = await Promise.all(readWorkspace().packages.map(entrySources));

/** @type {import('typedoc').TypeDocOptions & import('typedoc-plugin-markdown').PluginOptions} */
const options = {
  name: 'livelane',
  entryPoints: entries
    .flat()
    .sort()
    .map((source) => `${root}/${source}`),
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
  basePath: `${root}/packages`,
  sourceLinkTemplate: 'https://github.com/livelane/livelane/blob/main/packages/{path}#L{line}',
  gitRevision: 'main',
  validation: { notExported: false, invalidLink: true, rewrittenLink: false },
  treatValidationWarningsAsErrors: false,
};

export default options;
