import type { LocalText } from '../message/local-text.ts';
import { fillTemplate, type Param, type Params, type PlaceholderOf } from '../message/template.ts';
import type { Finding, Severity } from './finding.ts';

/**
 * A text in English and Simplified Chinese. It is a type, not an interface, so that it is assignable to `LocalText`.
 */
export type BothLanguages = {
  /** English. */
  readonly en: string;
  /** Simplified Chinese. */
  readonly 'zh-Hans': string;
};

/** The texts and the severity of a finding code; the texts may contain `{placeholders}`. */
export interface FindingEntry {
  /** Default severity; a single finding may have another. */
  readonly severity: Severity;
  /** What was found. */
  readonly message: BothLanguages;
  /** What to do about it. */
  readonly fix: BothLanguages;
}

/** The finding codes of a package. */
export type FindingCatalogue = Readonly<Record<string, FindingEntry>>;

type PlaceholdersIn<Entry extends FindingEntry> =
  | PlaceholderOf<Entry['message']['en']>
  | PlaceholderOf<Entry['fix']['en']>;

/** The parameters of a finding: a value for each placeholder of its message and fix. */
export type ParamsOf<Entry extends FindingEntry> = string extends Entry['message']['en']
  ? Params
  : { readonly [Name in PlaceholdersIn<Entry>]: Param };

/**
 * Arguments of {@link findingOf} besides the code; `params` is required if the texts of the code have placeholders.
 */
export type FindingParts<Entry extends FindingEntry, Evidence extends object> = {
  readonly path: string;
  /** Default: the severity of the code. */
  readonly severity?: Severity;
  readonly evidence?: Evidence;
} & (string extends Entry['message']['en']
  ? { readonly params?: Params }
  : [PlaceholdersIn<Entry>] extends [never]
    ? { readonly params?: Readonly<Record<string, never>> }
    : { readonly params: ParamsOf<Entry> });

/**
 * Creates a finding of a catalogue, with its texts filled with the parameters in both languages.
 * @example
 * ```ts
 * import { findingOf } from '@livelane/contracts/vocabulary';
 * const FINDINGS = {
 *   OVERPAID: {
 *     severity: 'error',
 *     message: { en: '{name} was paid too much.', 'zh-Hans': '{name} 的付款过多。' },
 *     fix: { en: 'Ask for it back.', 'zh-Hans': '请要求退回。' },
 *   },
 * } as const;
 * findingOf(FINDINGS, 'OVERPAID', { path: '/payees/0', params: { name: 'Mia' } }).message; // => {"en":"Mia was paid too much.","zh-Hans":"Mia 的付款过多。"}
 * ```
 */
export function findingOf<
  const Catalogue extends FindingCatalogue,
  Code extends keyof Catalogue & string,
  Evidence extends object = object,
>(
  catalogue: Catalogue,
  code: Code,
  parts: FindingParts<NoInfer<Catalogue>[Code], Evidence>,
): Finding<Code, Evidence> {
  const { severity, message, fix } = catalogue[code] as FindingEntry;
  const params = (parts.params ?? {}) as Params;
  return {
    code,
    severity: parts.severity ?? severity,
    path: parts.path,
    params,
    message: inBoth(message, params),
    fix: inBoth(fix, params),
    ...(parts.evidence === undefined ? {} : { evidence: parts.evidence }),
  };
}

function inBoth(text: BothLanguages, params: Params): LocalText {
  return {
    en: fillTemplate(text.en, params, 'en'),
    'zh-Hans': fillTemplate(text['zh-Hans'], params, 'zh-Hans'),
  };
}
