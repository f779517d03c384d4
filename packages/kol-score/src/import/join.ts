import { findingOf } from '@livelane/contracts/vocabulary';
import { IMPORT_FINDINGS, type ImportFinding } from '../findings/import-findings.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { normalHandle } from './written/platform.ts';

/** Which accounts are one person's, so that they are joined. */
export type JoinBy =
  /** Equal handles, whatever their letter case, dots and underscores. */
  | 'handle'
  /** The accounts of one row, which has a column for each platform. */
  | 'row'
  /** Rows with the same value in a column. */
  | { readonly column: string };

/** A profile with what accounts are joined by. */
export interface Account {
  readonly profile: CreatorProfile;
  readonly handle: string | undefined;
  /** The file and line that it is of. */
  readonly row: string;
  /** The value of the column that names the person. */
  readonly named: string | undefined;
}

/**
 * Gives accounts on different platforms that belong together the same `person`. Two accounts of one platform are never
 * joined by their handles: they are two accounts of that name at different times, or two people.
 */
export function joined(
  accounts: readonly Account[],
  by: JoinBy | undefined,
): { readonly creators: readonly CreatorProfile[]; readonly findings: readonly ImportFinding[] } {
  if (by === undefined) return { creators: accounts.map(({ profile }) => profile), findings: [] };
  const groups = new Map<string, Account[]>();
  for (const account of accounts) {
    const key = keyOf(account, by);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), account]);
  }
  const persons = new Map<CreatorProfile, string>();
  let people = 0;
  for (const [key, group] of groups) {
    const platforms = new Set(group.map(({ profile }) => profile.platform));
    if (platforms.size < 2 || (by === 'handle' && platforms.size < group.length)) continue;
    people += 1;
    const person = by === 'row' ? (personOf(group) ?? key) : key;
    for (const { profile } of group) persons.set(profile, person);
  }
  const creators = accounts.map(({ profile }) => {
    const person = persons.get(profile);
    return person === undefined ? profile : { ...profile, person };
  });
  const params = { count: persons.size, persons: people };
  const found = findingOf(IMPORT_FINDINGS, 'ACCOUNTS_JOINED', { path: '', params });
  return { creators, findings: persons.size === 0 ? [] : [found] };
}

function keyOf({ handle, row, named }: Account, by: JoinBy): string | undefined {
  if (by === 'row') return row;
  if (by !== 'handle') return named;
  const normal = handle === undefined ? '' : normalHandle(handle);
  return normal === '' ? undefined : normal;
}

function personOf([first]: readonly Account[]): string | undefined {
  return first?.handle === undefined ? undefined : normalHandle(first.handle);
}
