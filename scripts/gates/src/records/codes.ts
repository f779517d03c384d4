import { join } from 'node:path';
import type { Language } from '../../../../docs/site/languages.ts';
import { entrySources, readWorkspace, root } from '../workspace.ts';
import { page, table } from './page.ts';

/** A text, or one for each reason. */
type Text = string | Readonly<Record<string, string>>;

/** As much of a catalogue's entry as the page shows: a finding, an error, or the text of an input issue. */
type Entry =
  | string
  | { readonly en: string; readonly 'zh-Hans'?: string }
  | { readonly severity?: string; readonly message: Text; readonly fix: Text };

type Catalogue = Readonly<Record<string, Entry>>;

/** As much of a package's translation as the page shows. */
interface Translation {
  readonly errors: Catalogue;
  readonly issues: Catalogue;
}

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

const WORDS = {
  en: {
    title: '# Codes',
    other: '[中文](codes.zh-Hans.md)',
    about:
      'Everything that the packages can find or refuse, by code. `{names}` are filled with values.',
    kinds: {
      FINDINGS: 'Findings: returned as values, for people to decide about.',
      MISUSE: 'What a bin refuses of its command line, with exit code 2.',
      FAILURES:
        'Why a way to a LiveKit server failed; listed in the error of the command that looked for one.',
      ERRORS: 'Errors: thrown as a `LivelaneError` with this code.',
      ISSUES:
        'Input issues: listed in `details.issues` of `INPUT_INVALID`; each says what is expected.',
    },
    heads: {
      2: ['code', 'expected'],
      3: ['code', 'cause', 'fix'],
      4: ['code', 'severity', 'cause', 'fix'],
    },
    severities: {},
  },
  'zh-Hans': {
    title: '# 代码',
    other: '[English](codes.md)',
    about:
      '软件包可能发现或拒绝的一切，按代码排列。`{names}` 处填入具体值。文字来自各软件包的 `…_ZH_HANS`，发现的文字在其自身之中。',
    kinds: {
      FINDINGS: '发现：作为值返回，由人决定。',
      MISUSE: '命令行中被拒绝之处，退出码为 2。',
      FAILURES: '寻找直播服务器的某一途径为何失败；列在相应命令的错误中。',
      ERRORS: '错误：以带此代码的 `LivelaneError` 抛出。',
      ISSUES: '输入问题：列在 `INPUT_INVALID` 的 `details.issues` 中，各说明应为何值。',
    },
    heads: {
      2: ['代码', '应为'],
      3: ['代码', '原因', '处理办法'],
      4: ['代码', '严重程度', '原因', '处理办法'],
    },
    severities: { error: '错误', warning: '警告', hint: '提示' },
  },
} as const;

/** Every code of every package with its cause and its fix, from the catalogues that the packages export. */
export async function codesPage(language: Language): Promise<string> {
  const words = WORDS[language];
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const sections: string[] = [];
  for (const { name, catalogues, chinese } of await exportedCatalogues()) {
    sections.push(`## ${name}`);
    for (const [label, catalogue] of [...catalogues].sort(([a], [b]) => (a < b ? -1 : 1)))
      sections.push(
        `### \`${label}\``,
        kinds[label.split('_').at(-1) ?? ''] ?? '',
        tableOf(catalogue, language, chinese),
      );
  }
  return page(words.title, words.other, words.about, ...sections);
}

async function exportedCatalogues() {
  const seen = new Set<unknown>();
  const packages: { name: string; catalogues: Map<string, Catalogue>; chinese: Translation }[] = [];
  for (const { manifest, folder } of readWorkspace().packages) {
    const catalogues = new Map<string, Catalogue>();
    let chinese: Translation | undefined;
    for (const file of await entrySources({ manifest, folder })) {
      const module = (await import(join(root, file))) as Readonly<Record<string, Catalogue>>;
      for (const [label, catalogue] of Object.entries(module)) {
        // The vocabulary's comes within each package's own.
        if (/_ZH_HANS$/.test(label) && !label.startsWith('VOCABULARY'))
          chinese = catalogue as unknown as Translation;
        if (!/_(FINDINGS|ERRORS|ISSUES)$/.test(label) || seen.has(catalogue)) continue;
        seen.add(catalogue);
        catalogues.set(label, catalogue);
      }
    }
    for (const [, file, label] of OWN.filter(([owner]) => join(root, owner) === folder)) {
      const module = (await import(join(folder, file))) as Readonly<Record<string, unknown>>;
      catalogues.set(label, module[label] as Catalogue);
    }
    if (chinese === undefined) throw new ReferenceError(`${manifest.name} has no Chinese texts`);
    packages.push({ name: manifest.name, catalogues, chinese });
  }
  return packages;
}

function tableOf(catalogue: Catalogue, language: Language, chinese: Translation): string {
  const entries = Object.entries(catalogue).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = entries.map(([code, entry]) => [
    `\`${code}\``,
    ...columns(language === 'en' ? entry : inChinese([code, entry], chinese), language),
  ]);
  const { heads } = WORDS[language];
  return table(heads[(rows[0]?.length ?? 2) as keyof typeof heads], rows);
}

/** The entry in Chinese: its own texts, else those of the translation. */
function inChinese([code, entry]: readonly [string, Entry], chinese: Translation): Entry {
  const isWhole = typeof entry === 'object' && 'fix' in entry;
  const own = isWhole ? entry.message : entry;
  if (typeof own === 'object' && 'zh-Hans' in own) return entry;
  const found = (isWhole ? chinese.errors : chinese.issues)[code];
  if (found === undefined) throw new ReferenceError(`${code} has no Chinese text`);
  return found;
}

/** Severity, cause and fix of an entry, as far as it has them. */
function columns(entry: Entry, language: Language): string[] {
  if (typeof entry === 'string') return [cell(entry)];
  if (!('fix' in entry)) return [cell(entry[language] ?? '')];
  const severities: Readonly<Record<string, string>> = WORDS[language].severities;
  return [
    ...(entry.severity === undefined ? [] : [severities[entry.severity] ?? entry.severity]),
    ...[entry.message, entry.fix].map((text) => texts(text, language).map(cell).join('<br>')),
  ];
}

/** The texts of all reasons, or of all languages the wanted one. */
function texts(text: Text, language: Language): string[] {
  if (typeof text === 'string') return [text];
  const one = text[language];
  return one === undefined ? [...new Set(Object.values(text))] : [one];
}

/** Text that neither Markdown nor the site's templates take for markup. */
function cell(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('{{', '{&#8203;{').replaceAll('\n', ' ');
}
