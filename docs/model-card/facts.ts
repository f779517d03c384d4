import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/gates/src/workspace.ts';

/** A text in the languages of the pages. */
export interface PageText {
  readonly en: string;
  readonly 'zh-Hans': string;
}

/** As much of a market profile as the pages show. */
export interface ProfileFacts {
  readonly id: string;
  readonly version: number;
  readonly markets: readonly string[];
  readonly weights: Readonly<
    Record<
      string,
      { readonly weight: number; readonly reason: PageText; readonly source: PageText }
    >
  >;
  readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly gates: Readonly<Record<string, number>>;
}

/** A finding as the pages show it. */
export interface FindingFacts {
  readonly severity: string;
  readonly message: { readonly en: string };
  readonly fix: { readonly en: string };
}

interface Described {
  readonly about: string;
}

/** What the sources of kol-score say of themselves. */
export interface KolScoreFacts {
  readonly profiles: readonly ProfileFacts[];
  readonly benchmarks: Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly version: number;
    readonly source: string;
  };
  readonly campaign: Readonly<Record<string, unknown>>;
  readonly findings: Readonly<Record<string, FindingFacts>>;
  readonly policies: readonly (Described & { readonly id: string })[];
  readonly worlds: Readonly<Record<string, Described>>;
}

const SOURCES = join(root, 'packages/kol-score/src');

/** The facts, from the constants that the package exports. */
export async function kolScoreFacts(): Promise<KolScoreFacts> {
  const main = (await import(join(SOURCES, 'index.ts'))) as Readonly<Record<string, unknown>>;
  const pilots = (await import(join(SOURCES, 'pilots.ts'))) as Readonly<Record<string, unknown>>;
  return {
    profiles: main['MARKET_PROFILES'] as KolScoreFacts['profiles'],
    benchmarks: main['ILLUSTRATIVE_BENCHMARKS'] as KolScoreFacts['benchmarks'],
    findings: main['GRADE_FINDINGS'] as KolScoreFacts['findings'],
    campaign: pilots['ILLUSTRATIVE_CAMPAIGN_PRIOR'] as KolScoreFacts['campaign'],
    policies: pilots['POLICIES'] as KolScoreFacts['policies'],
    worlds: pilots['WORLD_FAMILIES'] as KolScoreFacts['worlds'],
  };
}

/**
 * The doc comments of the fields of an interface, by field; one without a comment of its own has that of the field
 * before it. Empty where the file has no interface of that name.
 */
export function fieldMeanings(file: string, name: string): ReadonlyMap<string, string> {
  const source = readFileSync(join(SOURCES, file), 'utf8');
  const body = new RegExp(`export interface ${name} \\{([\\s\\S]*?)\\n\\}`).exec(source)?.[1] ?? '';
  const meanings = new Map<string, string>();
  let last = '';
  for (const [, comment, field = ''] of body.matchAll(
    /(?:\/\*\*([\s\S]*?)\*\/\s*)?readonly (\w+)\??:/g,
  )) {
    last = comment?.replace(/\s*\n\s*\* ?/g, ' ').trim() ?? last;
    meanings.set(field, last);
  }
  return meanings;
}
