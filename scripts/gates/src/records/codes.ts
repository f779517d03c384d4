import { join } from 'node:path';
import { entrySources, readWorkspace, root } from '../workspace.ts';
import { page } from './page.ts';

/** A text, or one for each reason. */
type Text = string | Readonly<Record<string, string>>;

/** As much of a catalogue's entry as the page shows: a finding, an error, or the text of an input issue. */
type Entry = string | { readonly severity?: string; readonly message: Text; readonly fix: Text };

type Catalogue = Readonly<Record<string, Entry>>;

const KINDS: Readonly<Record<string, string>> = {
  FINDINGS: 'Findings: returned as values, for people to decide about.',
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
        table(catalogue),
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
    packages.push({ name: manifest.name, catalogues });
  }
  return packages;
}

function table(catalogue: Catalogue): string {
  const entries = Object.entries(catalogue).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = entries.map(([code, entry]) =>
    typeof entry === 'string'
      ? [`\`${code}\``, cell(entry)]
      : [
          `\`${code}\``,
          ...(entry.severity === undefined ? [] : [entry.severity]),
          ...[entry.message, entry.fix].map((text) => texts(text).map(cell).join('<br>')),
        ],
  );
  const heads = {
    2: ['code', 'expected'],
    3: ['code', 'cause', 'fix'],
    4: ['code', 'severity', 'cause', 'fix'],
  } as const;
  const head = heads[(rows[0]?.length ?? 2) as keyof typeof heads];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The texts of all reasons, or of all languages in English alone. */
function texts(text: Text): string[] {
  if (typeof text === 'string') return [text];
  return text['en'] === undefined ? [...new Set(Object.values(text))] : [text['en']];
}

/** Text that neither Markdown nor the site's templates take for markup. */
function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll('{{', '{&#8203;{')
    .replaceAll('\n', ' ');
}
