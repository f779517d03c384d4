import { join } from 'node:path';
import { entrySources, readWorkspace, root } from '../workspace.ts';
import { page, table } from './page.ts';

/** A text, or one for each reason. */
type Text = string | Readonly<Record<string, string>>;

/** As much of a catalogue's entry as the page shows: a finding, an error, or the text of an input issue. */
type Entry =
  | string
  | { readonly en: string }
  | { readonly severity?: string; readonly message: Text; readonly fix: Text };

type Catalogue = Readonly<Record<string, Entry>>;

/**
 * Catalogues that no entry of a package exports: what its bins print, and issues that only some of its
 * entries need.
 */
const OWN = [
  ['packages/contracts', 'src/error/workflow-issues.ts', 'WORKFLOW_ISSUES'],
  ['packages/contracts', 'src/vocabulary/value/parse-rate.ts', 'RATE_ISSUES'],
  ['packages/contracts', 'src/vocabulary/node/command/misuse.ts', 'MISUSE'],
  ['packages/rtc', 'src/devserver/failures.ts', 'FAILURES'],
] as const;

const KINDS: Readonly<Record<string, string>> = {
  FINDINGS: 'Findings: returned as values, for people to decide about.',
  MISUSE: 'What a bin refuses of its command line, with exit code 2.',
  FAILURES:
    'Why a way to a LiveKit server failed; listed in the error of the command that looked for one.',
  ERRORS: 'Errors: thrown as a `LivelaneError` with this code.',
  ISSUES:
    'Input issues: listed in `details.issues` of `INPUT_INVALID`; each says what is expected.',
};

/** Every code of every package with its cause and its fix, from the catalogues that the packages export. */
export async function codesPage(): Promise<string> {
  const sections: string[] = [];
  for (const { name, catalogues } of await exportedCatalogues()) {
    sections.push(`## ${name}`);
    for (const [label, catalogue] of [...catalogues].sort(([a], [b]) => (a < b ? -1 : 1)))
      sections.push(
        `### \`${label}\``,
        KINDS[label.split('_').at(-1) ?? ''] ?? '',
        tableOf(catalogue),
      );
  }
  return page(
    '# Codes',
    'Everything that the packages can find or refuse, by code, in English. `{names}` are filled with values; the texts in Simplified Chinese are in each package’s `…_ZH_HANS`, those of findings in the finding itself.',
    ...sections,
  );
}

async function exportedCatalogues() {
  const seen = new Set<unknown>();
  const packages: { name: string; catalogues: Map<string, Catalogue> }[] = [];
  for (const { manifest, folder } of readWorkspace().packages) {
    const catalogues = new Map<string, Catalogue>();
    for (const file of await entrySources({ manifest, folder })) {
      const module = (await import(join(root, file))) as Readonly<Record<string, Catalogue>>;
      for (const [label, catalogue] of Object.entries(module)) {
        if (!/_(FINDINGS|ERRORS|ISSUES)$/.test(label) || seen.has(catalogue)) continue;
        seen.add(catalogue);
        catalogues.set(label, catalogue);
      }
    }
    for (const [, file, label] of OWN.filter(([owner]) => join(root, owner) === folder)) {
      const module = (await import(join(folder, file))) as Readonly<Record<string, unknown>>;
      catalogues.set(label, module[label] as Catalogue);
    }
    packages.push({ name: manifest.name, catalogues });
  }
  return packages;
}

function tableOf(catalogue: Catalogue): string {
  const entries = Object.entries(catalogue).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = entries.map(([code, entry]) => [`\`${code}\``, ...columns(entry)]);
  const heads = {
    2: ['code', 'expected'],
    3: ['code', 'cause', 'fix'],
    4: ['code', 'severity', 'cause', 'fix'],
  } as const;
  const head = heads[(rows[0]?.length ?? 2) as keyof typeof heads];
  return table(head, rows);
}

/** Severity, cause and fix of an entry, as far as it has them. */
function columns(entry: Entry): string[] {
  if (typeof entry === 'string') return [cell(entry)];
  if (!('fix' in entry)) return [cell(entry.en)];
  return [
    ...(entry.severity === undefined ? [] : [entry.severity]),
    ...[entry.message, entry.fix].map((text) => texts(text).map(cell).join('<br>')),
  ];
}

/** The texts of all reasons, or of all languages in English alone. */
function texts(text: Text): string[] {
  if (typeof text === 'string') return [text];
  return text['en'] === undefined ? [...new Set(Object.values(text))] : [text['en']];
}

/** Text that neither Markdown nor the site's templates take for markup. */
function cell(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('{{', '{&#8203;{').replaceAll('\n', ' ');
}
