import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import ts from 'typescript';
import type { Gate, Report } from '../gate.ts';
import { type Package, temporaryFolder, type Workspace } from '../workspace.ts';

/** The committed report of an entry's public surface: `packages/rtc/etc/policy.api.md` for `@livelane/rtc/policy`. */
function reportName(one: Package, specifier: string): string {
  return `${specifier.slice(one.name.length + 1).replaceAll('/', '.') || 'index'}.api.md`;
}

/** Every entry's public surface equals its committed report, so that a change of it shows up as a diff. */
export const surface: Gate = {
  name: 'surface: API reports',
  run: (workspace) => compare(workspace, false),
};

/** Rewrites the committed reports. */
export function updateSurface(workspace: Workspace): Promise<Report> {
  return compare(workspace, true);
}

async function compare(workspace: Workspace, update: boolean): Promise<Report> {
  const fresh = temporaryFolder('surface');
  const findings: string[] = [];
  let checks = 0;
  for (const one of workspace.packages) {
    const committed = join(one.folder, 'etc');
    mkdirSync(committed, { recursive: true });
    const names = one.entries.map(({ specifier }) => reportName(one, specifier));
    for (const [index, { types }] of one.entries.entries()) {
      const name = names[index] ?? '';
      checks += 1;
      findings.push(
        ...extract(one, { types, name, fresh, update }),
        ...loose(one.name, readFileSync(join(fresh, name), 'utf8')),
      );
    }
    const orphans = readdirSync(committed).filter((name) => !names.includes(name));
    findings.push(...orphans.map((name) => `${one.name}: etc/${name} belongs to no entry`));
  }
  return { checks, findings };
}

interface Extraction {
  readonly types: string;
  readonly name: string;
  readonly fresh: string;
  readonly update: boolean;
}

/** What cannot be read of an entry's surface, and how it differs from the committed report, which `update` rewrites. */
function extract(one: Package, { types, name, fresh, update }: Extraction): string[] {
  const problems: string[] = [];
  let difference = '';
  const config = ExtractorConfig.prepare({
    configObjectFullPath: join(one.folder, 'api-extractor.json'),
    packageJsonFullPath: join(one.folder, 'package.json'),
    configObject: {
      projectFolder: one.folder,
      mainEntryPointFilePath: join(one.folder, types),
      compiler: { tsconfigFilePath: join(one.folder, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFolder: join(one.folder, 'etc'),
        reportTempFolder: fresh,
        reportFileName: name,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
    },
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: update,
    printApiReportDiff: true,
    messageCallback(message) {
      // What tsdoc or the release tags say is no matter here; a surface that cannot be read is.
      if (message.category === 'Compiler' && message.logLevel === 'error')
        problems.push(`${one.name}: ${message.text}`);
      if (message.messageId === 'console-api-report-diff') difference = message.text;
      message.handled = true;
    },
  });
  const hint = 'if the change is meant, run `npm run api:update` and commit it with a changeset';
  if (apiReportChanged && !update)
    problems.push(`${one.name}: etc/${name} differs from what is built; ${hint}\n${difference}`);
  return problems;
}

/** A public `any` is a type that got lost, mostly because a module's types could not be found when it was built. */
export function loose(owner: string, report: string): string[] {
  // The Markdown around the declarations, with the same number of lines.
  const code = report.replace(/^```\w*$|^[#>].*$/gm, '');
  const source = ts.createSourceFile('report.ts', code, ts.ScriptTarget.Latest);
  const lines = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword)
      lines.add(source.getLineAndCharacterOfPosition(node.end).line);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const found = [...lines].map((line) => code.split('\n')[line] ?? '');
  return found.slice(0, 3).map((line) => `${owner}: the surface holds \`any\`: ${line.trim()}`);
}
