import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import type { Gate, Report } from '../gate.ts';
import { fromRoot, type Package, type Workspace } from '../workspace.ts';

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
  const temp = mkdtempSync(join(tmpdir(), 'livelane-surface-'));
  process.once('exit', () => rmSync(temp, { recursive: true, force: true }));
  const findings: string[] = [];
  let checks = 0;
  for (const one of workspace.packages) {
    const committed = join(one.folder, 'etc');
    const names = one.entries.map(({ specifier }) => reportName(one, specifier));
    for (const [index, entry] of one.entries.entries()) {
      const name = names[index] ?? '';
      checks += 1;
      findings.push(...extract(one, { types: entry.types, name, temp }));
      findings.push(...loose(one.name, readFileSync(join(temp, name), 'utf8')));
      if (update) replace(join(temp, name), join(committed, name));
      else findings.push(...difference(join(temp, name), join(committed, name)));
    }
    findings.push(...orphans(committed, names));
  }
  return { checks, findings };
}

interface Extraction {
  readonly types: string;
  readonly name: string;
  readonly temp: string;
}

function extract(one: Package, { types, name, temp }: Extraction): string[] {
  const problems: string[] = [];
  const config = ExtractorConfig.prepare({
    configObjectFullPath: join(one.folder, 'api-extractor.json'),
    packageJsonFullPath: join(one.folder, 'package.json'),
    configObject: {
      projectFolder: one.folder,
      mainEntryPointFilePath: join(one.folder, types),
      compiler: { tsconfigFilePath: join(one.folder, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFolder: temp,
        reportTempFolder: join(temp, 'fresh'),
        reportFileName: name,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
    },
  });
  mkdirSync(join(temp, 'fresh'), { recursive: true });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      // What tsdoc or the release tags say is no matter here; a surface that cannot be read is.
      if (message.category === 'Compiler' && message.logLevel === 'error')
        problems.push(`${one.name}: ${message.text}`);
      message.handled = true;
    },
  });
  return problems;
}

/** A public `any` is a type that got lost, mostly because a module's types could not be found when it was built. */
export function loose(owner: string, report: string): string[] {
  const code = report.split('\n').filter((line) => !line.trimStart().startsWith('//'));
  const found = code.filter((line) => /[:<([|&,=]\s*any\b(?!['"`])/.test(line));
  return found.slice(0, 3).map((line) => `${owner}: the surface holds \`any\`: ${line.trim()}`);
}

function difference(fresh: string, committed: string): string[] {
  const hint = 'if the change is meant, run `npm run api:update` and commit it with a changeset';
  if (!existsSync(committed)) return [`${fromRoot(committed)} is missing: ${hint}`];
  const [now, before] = [fresh, committed].map((file) => readFileSync(file, 'utf8').split('\n'));
  const added = (now ?? []).filter((line) => !before?.includes(line));
  const gone = (before ?? []).filter((line) => !now?.includes(line));
  if (now?.join('\n') === before?.join('\n')) return [];
  const shown = [...gone.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)].slice(
    0,
    20,
  );
  return [`${fromRoot(committed)} differs from what is built; ${hint}:\n${shown.join('\n')}`];
}

function replace(fresh: string, committed: string): void {
  mkdirSync(join(committed, '..'), { recursive: true });
  copyFileSync(fresh, committed);
}

function orphans(folder: string, wanted: readonly string[]): string[] {
  const there = existsSync(folder) ? readdirSync(folder) : [];
  return there
    .filter((name) => !wanted.includes(name))
    .map((name) => `${fromRoot(join(folder, name))} belongs to no entry`);
}
