import { findingOf, type InputIssue } from '@livelane/contracts/vocabulary';
import { IMPORT_FINDINGS, type ImportFinding } from '../findings/import-findings.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { creatorIssues } from '../profile/parse-creators.ts';
import { kolIssue } from '../text/issues.ts';
import type { Draft } from './draft/draft.ts';
import { type Given, profileOf } from './draft/profile-of.ts';
import { isOptional, without } from './draft/without.ts';
import type { Account } from './join.ts';
import type { SourceMap } from './maps/source-map.ts';
import { creatorFinding } from './notes.ts';

/** Collects the profiles of drafts, each creator once. */
export class Profiles {
  readonly findings: ImportFinding[] = [];
  private readonly byKey = new Map<string, Account>();

  private readonly map: SourceMap;
  private readonly given: Given;

  constructor(map: SourceMap, given: Given) {
    this.map = map;
    this.given = given;
  }

  add(draft: Draft): void {
    const { handle, ...given } = profileOf(draft, this.map, this.given);
    const { place } = draft;
    const creator = String(given.id || given.name);
    const missing = missingIn(draft, given);
    const issues = missing.length > 0 ? [] : creatorIssues(given);
    const fatal = [...missing, ...issues.filter((issue) => !isOptional(issue))];
    if (fatal.length > 0) {
      this.findings.push(creatorFinding('CREATOR_NOT_READ', place, { creator, issues: fatal }));
      return;
    }
    const profile = issues.length === 0 ? given : without(given, issues);
    const unknown = [...draft.refused, ...issues];
    if (unknown.length > 0)
      this.findings.push(creatorFinding('VALUE_NOT_READ', place, { creator, issues: unknown }));
    const key = `${profile.platform}\n${profile.id}`;
    const known = this.byKey.get(key);
    if (known !== undefined)
      this.findings.push(creatorFinding('CREATOR_REPEATED', place, { creator, issues: [] }));
    if (known === undefined || says(profile) > says(known.profile)) {
      const { person, ...own } = profile;
      const row = `${place.file}:${place.line}`;
      this.byKey.set(key, { profile: own, handle, row, named: person });
    }
  }

  /** The accounts; ids that two platforms share name their platform. */
  accounts(): Account[] {
    const all = [...this.byKey.values()];
    const times = new Map<string, number>();
    for (const { profile } of all) times.set(profile.id, (times.get(profile.id) ?? 0) + 1);
    return all.map((account) => {
      const { profile } = account;
      if ((times.get(profile.id) ?? 0) < 2) return account;
      return { ...account, profile: { ...profile, id: `${profile.platform}:${profile.id}` } };
    });
  }

  /** Creators with prices of other work and no fee of a live session. */
  unquoted(file: string): ImportFinding[] {
    const count = [...this.byKey.values()].filter(
      ({ profile, row }) =>
        row.startsWith(`${file}:`) &&
        profile.quotes !== undefined &&
        profile.fee?.fixed === undefined,
    ).length;
    if (count === 0) return [];
    const params = { file, count };
    return [findingOf(IMPORT_FINDINGS, 'LIVE_FEE_NOT_QUOTED', { path: '', params })];
  }
}

/** What a draft lacks that no profile is made without; a value that was refused is not missing as well. */
function missingIn({ fatal, fields, wrong }: Draft, profile: CreatorProfile): InputIssue[] {
  const lacks = (field: 'id' | 'market' | 'platform'): boolean =>
    profile[field] === '' && !wrong.has(field);
  const at = (field: string) => ({ path: `/${field}`, received: fields[field] });
  return [
    ...fatal,
    ...(lacks('id') ? [kolIssue('CREATOR_NAMED', at('id'))] : []),
    ...(lacks('market') ? [kolIssue('MARKET_GIVEN', at('market'))] : []),
    ...(lacks('platform') ? [kolIssue('PLATFORM_GIVEN', at('platform'))] : []),
  ];
}

/** How many fields of a profile say something. */
function says(value: unknown): number {
  if (value === null || value === undefined || value === '') return 0;
  if (typeof value !== 'object') return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + says(inner), 0);
}
