// The API pages: one page per public entry of the four packages, under its import path.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  Application,
  Converter,
  type ProjectReflection,
  ReflectionKind,
  type TypeDocOptions,
  UnknownType,
} from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import {
  type Package,
  readWorkspace,
  root,
  sourcesByEntry,
  testSource,
} from '../../scripts/gates/src/workspace.ts';

const docs = join(import.meta.dirname, '..');
const cache = join(docs, 'node_modules/.cache/api');

/** What the pages depend on, besides the sources of the packages. */
const OWN_INPUTS = [
  'docs/package.json',
  'docs/site/api.ts',
  'docs/tsconfig.json',
  'tsconfig.base.json',
  'packages/*/package.json',
  'packages/*/tsup.config.ts',
];

/**
 * Writes the API pages into a folder; pages of the same inputs are taken from the cache, where only the newest are kept.
 * @returns whether they were written anew
 * @throws Error where TypeDoc reports an error
 */
export async function writeApi(folder: string): Promise<boolean> {
  const kept = join(cache, inputsHash());
  const isNew = !existsSync(kept);
  if (isNew) {
    rmSync(cache, { recursive: true, force: true });
    await generate(`${kept}.part`);
    for (const file of globSync(`${kept}.part/**/*.md`))
      writeFileSync(file, plainSignatures(readFileSync(file, 'utf8')));
    renameSync(`${kept}.part`, kept);
  }
  rmSync(folder, { recursive: true, force: true });
  cpSync(kept, folder, { recursive: true });
  return isNew;
}

/** Signatures without colours, which are half of the size of the built pages and a third of the time; examples keep theirs. */
export function plainSignatures(markdown: string): string {
  return markdown.replace(/^(#+ .+|\*\*\*|<a .+)\n\n```ts\n/gm, (whole, before: string) =>
    /^#+ Examples?$/.test(before) ? whole : `${before}\n\n\`\`\`txt\n`,
  );
}

/** Of every file that the pages are made of, its name and content. */
export function inputsHash(): string {
  const hash = createHash('sha256');
  const files = globSync([...OWN_INPUTS, 'packages/*/src/**/*.{ts,tsx}'], { cwd: root });
  for (const file of files.filter((one) => !testSource.test(one)).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 32);
}

async function generate(out: string): Promise<void> {
  const names = await importPaths(readWorkspace().packages);
  const app = await Application.bootstrapWithPlugins(options([...names.keys()], out));
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => describe(project, names));
  const project = await app.convert();
  if (project !== undefined) await app.generateOutputs(project);
  if (project === undefined || app.logger.hasErrors())
    throw new Error('TypeDoc could not describe the packages');
  const missing = [...names.values()].filter((name) => !existsSync(join(out, pageOf(name))));
  if (missing.length > 0) throw new Error(`no API page for ${missing.join(', ')}`);
}

/** The import path of each entry, by its source file. */
async function importPaths(packages: readonly Package[]): Promise<ReadonlyMap<string, string>> {
  const entries = await Promise.all(packages.map(sourcesByEntry));
  return new Map(
    entries.flatMap((one) => [...one].map(([name, source]) => [join(root, source), name] as const)),
  );
}

/** Where the page of an import path stands: `contracts/settle.md`. */
function pageOf(name: string): string {
  return `${name.replace('@livelane/', '')}.md`;
}

/** Tables of codes and of records, which have pages of their own with every entry. */
const TABLES = /_(FINDINGS|ERRORS|ISSUES|ZH_HANS)$|^RECORDS$/;

/** Modules get their import path for a name, destructured parameters one that can be read; tables are not repeated. */
function describe(project: ProjectReflection, names: ReadonlyMap<string, string>): void {
  for (const reflection of Object.values(project.reflections)) {
    if (reflection.name === '__namedParameters') reflection.name = 'input';
    if (!reflection.isDeclaration()) continue;
    if (reflection.kindOf(ReflectionKind.Module))
      reflection.name = names.get(reflection.sources?.[0]?.fullFileName ?? '') ?? reflection.name;
    if (reflection.kindOf(ReflectionKind.Variable) && TABLES.test(reflection.name))
      reflection.type = new UnknownType('{ … }');
  }
}

function options(entryPoints: string[], out: string): Partial<TypeDocOptions & PluginOptions> {
  return {
    name: 'API',
    entryPoints,
    tsconfig: join(docs, 'tsconfig.json'),
    // `turbo run typecheck` judges the types; here they are only described.
    skipErrorChecking: true,
    plugin: ['typedoc-plugin-markdown'],
    out,
    router: 'module',
    // What a class takes over from a dependency is described by the dependency.
    excludeExternals: true,
    excludeScopesInPaths: true,
    entryFileName: 'index',
    groupOrder: ['Functions', 'Classes', '*'],
    readme: 'none',
    hideBreadcrumbs: true,
    hidePageHeader: true,
    useHTMLAnchors: true,
    useCodeBlocks: true,
    parametersFormat: 'table',
    interfacePropertiesFormat: 'table',
    classPropertiesFormat: 'table',
    typeDeclarationFormat: 'table',
    propertyMembersFormat: 'table',
    tableColumnSettings: {
      hideSources: true,
      hideModifiers: true,
      hideInherited: true,
      hideOverrides: true,
    },
    // Whole records within records are described on pages of their own.
    maxTypeConversionDepth: 4,
    // A fresh clone has no remote to take links from, so the links name the repository themselves.
    disableGit: true,
    basePath: `${root}/packages`,
    sourceLinkTemplate: 'https://github.com/livelane/livelane/blob/main/packages/{path}#L{line}',
    gitRevision: 'main',
    validation: { notExported: false, invalidLink: true, rewrittenLink: false },
    logLevel: 'Error',
  };
}
