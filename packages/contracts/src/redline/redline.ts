import { type Contract, ContractSchema } from '../contract/document.ts';
import { contractHash } from '../contract/hash.ts';
import { localeOf } from '../render/locale-of.ts';
import {
  type DisplayLanguage,
  inputInvalid,
  inputIssue,
  parseInput,
  type Sha256,
} from '../vocabulary/index.ts';
import type { RedlineChange } from './change.ts';
import { changesOf } from './changes.ts';
import { type RedlineFinding, redlineFinding } from './findings.ts';
import { mergedSections } from './moves.ts';
import { laidDocument } from './sections.ts';

/** One of the two versions that are compared. */
export interface RedlineVersion {
  readonly id: string;
  readonly revision: number;
  readonly hash: Sha256;
}

/** What differs between the texts of two versions of a contract. */
export interface Redline {
  /** Language of the texts. */
  readonly language: DisplayLanguage;
  readonly before: RedlineVersion;
  readonly after: RedlineVersion;
  /** In the order of the second version; empty where the texts are the same. */
  readonly changes: readonly RedlineChange[];
  /** Two contracts instead of two versions of one, or versions in the wrong order. */
  readonly findings: readonly RedlineFinding[];
}

/** Options of {@link redline}. */
export interface RedlineOptions {
  /** Language in which the texts are compared. */
  readonly language: DisplayLanguage;
}

/**
 * The provisions that differ between two versions of a contract, with the words that were taken out and put in. Clauses are
 * matched by their ids, provisions by their text; a word, an amount or a date changes as a whole. What follows from a clause
 * that was put in or moved is no change: numbers of articles.
 *
 * @param before - a contract or a draft
 * @param after - the version that is compared with it
 * @returns the same for the same versions on every machine
 * @throws INPUT_INVALID for anything that is not a contract, and an unknown language
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { redline } from '@livelane/contracts/redline';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * const { changes } = redline(contract, { ...contract, zone: 'Asia/Shanghai' }, { language: 'en' });
 * changes[0]?.place.section; // => "Cover page"
 * ```
 */
export function redline(before: Contract, after: Contract, options: RedlineOptions): Redline {
  const versions = versionsOf(before, after);
  const { language } = givenOptions(options);
  const locale = localeOf(language);
  const [old, now] = [versions.before, versions.after].map((it) => laidDocument(it, [language]));
  const sections = mergedSections(old?.sections ?? [], now?.sections ?? []);
  return redlineOf(versions, { language, changes: changesOf(sections, locale) });
}

/** Two versions of a contract. */
export interface Versions {
  readonly before: Contract;
  readonly after: Contract;
}

/** The versions as contracts. @throws INPUT_INVALID */
export function versionsOf(before: Contract, after: Contract): Versions {
  return {
    before: parseInput(ContractSchema, before, 'before'),
    after: parseInput(ContractSchema, after, 'after'),
  };
}

/** The options of a redline, which are required. @throws INPUT_INVALID for anything that is not an object */
export function givenOptions<Options extends object>(options: Options): Options {
  if (typeof options === 'object' && options !== null) return options;
  throw inputInvalid('options', [inputIssue('OBJECT', { received: options })]);
}

/** A redline with what is found of its versions. */
export function redlineOf(
  { before, after }: Versions,
  found: Pick<Redline, 'language' | 'changes'>,
): Redline {
  return {
    language: found.language,
    before: versionOf(before),
    after: versionOf(after),
    changes: found.changes,
    findings: findingsOf(before, after),
  };
}

function versionOf(contract: Contract): RedlineVersion {
  const { id, revision } = contract;
  return { id, revision, hash: contractHash(contract) };
}

function findingsOf(before: Contract, after: Contract): RedlineFinding[] {
  if (before.id !== after.id)
    return [
      redlineFinding('REDLINE_OTHER_CONTRACT', {
        path: '/id',
        params: { before: before.id, after: after.id },
      }),
    ];
  if (before.revision <= after.revision) return [];
  const params = { before: before.revision, after: after.revision };
  return [redlineFinding('REDLINE_ORDER', { path: '/revision', params })];
}
