import { completeContract } from '../../contract/complete.ts';
import type { CompleteContract, Contract } from '../../contract/document.ts';
import { signersOf } from '../../contract/party.ts';
import { isLivelaneError } from '../../error/contract-error.ts';
import { lifeIssue } from '../../error/life-issues.ts';
import { dealEnds } from '../../settlement/agreement/deal-end.ts';
import type { Revisions } from '../../settlement/agreement/revisions.ts';
import { openVariables } from '../../standard/schemas.ts';
import {
  type InputIssue,
  type Instant,
  type LocalText,
  toEpochMs,
  toInstant,
} from '../../vocabulary/index.ts';
import { applyAmendment } from '../amendment/amend.ts';
import { heldRevisions } from '../amendment/held.ts';
import type { LifeEntry, LifeEntryOf } from '../event/entry.ts';
import {
  isSigned,
  type Life,
  type LifeRevision,
  newestOf,
  revisionsBefore,
  signatureFacts,
} from './life.ts';

/** Why an entry is refused, or that the condition of another way does not hold; undefined where it does. */
type Verdict = InputIssue | undefined;

/** A condition of the entry alone, or of the entry and the life before it. */
type Guard = (entry: LifeEntry, life: Life) => Verdict;

/** The conditions of the ways from one state to another, by name. */
const GUARDS = {
  party: (entry, life) => memberOf(entry, agreedTexts(life)),
  'party-of-text': (entry) => memberOf(entry, [(entry as LifeEntryOf<'draft'>).contract]),
  signer: (entry, life) => signerOf(entry, newestOf(life)),
  'first-revision': (entry) => {
    const { contract, contractId } = entry as LifeEntryOf<'draft'>;
    if (contract.id !== contractId) {
      const params = { contract: contractId };
      return lifeIssue('LIFE_CONTRACT', { path: '/contract/id', received: contract.id, params });
    }
    if (contract.amends === undefined) return undefined;
    const place = { path: '/contract/amends', received: contract.amends };
    return lifeIssue('LIFE_FIRST_REVISION', place);
  },
  complete: (_, life) => openIn(newestOf(life).contract, '/type'),
  'current-text': (entry, life) => {
    const { documentHash } = entry as LifeEntryOf<'approve'>;
    const { hash: wanted } = newestOf(life);
    if (documentHash === wanted) return undefined;
    const place = { path: '/documentHash', received: documentHash };
    return lifeIssue('LIFE_DOCUMENT', { ...place, params: { wanted } });
  },
  'not-approved': ({ by }, life) => once(by, newestOf(life).approvedBy),
  'last-approval': ({ by }, life) => {
    const { contract, approvedBy } = newestOf(life);
    return allOf(signersOf(contract), [...approvedBy, by]);
  },
  'text-to-sign': (entry, life) => {
    if (signedText(entry, life) !== undefined) return undefined;
    const { documentHash } = entry as LifeEntryOf<'sign'>;
    const wanted = life.revisions.map(({ hash }) => hash);
    const place = { path: '/documentHash', received: documentHash };
    return lifeIssue('LIFE_SIGNED_DOCUMENT', { ...place, params: { wanted } });
  },
  'open-amendment': (entry, life) => {
    // What builds on an amendment goes with it: one under a text that all have signed is agreed on there.
    const agreed = life.revisions.findLastIndex(isSigned);
    const open = life.revisions.slice(Math.max(0, agreed) + 1).map(({ hash }) => hash);
    const { documentHash } = entry as LifeEntryOf<'decline'>;
    if (open.includes(documentHash)) return undefined;
    const place = { path: '/documentHash', received: documentHash };
    return lifeIssue('LIFE_OPEN_AMENDMENT', { ...place, params: { wanted: open } });
  },
  'signer-of-text': (entry, life) => signerOf(entry, signedText(entry, life) ?? newestOf(life)),
  'not-signed': (entry, life) =>
    once(entry.by, signedText(entry, life)?.signatures.map(({ by }) => by) ?? []),
  'last-signature': (entry, life) => {
    const text = signedText(entry, life);
    const signed = text?.signatures.map(({ by }) => by) ?? [];
    return allOf(text === undefined ? [''] : signersOf(text.contract), [...signed, entry.by]);
  },
  'amends-newest': (entry, life) => {
    const { amendment } = entry as LifeEntryOf<'amend'>;
    const parent = newestOf({ revisions: revisionsBefore(life, amendment) ?? life.revisions });
    try {
      return openIn(applyAmendment(parent.contract, amendment), '/amendment/patch');
    } catch (error) {
      if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
      const [first] = error.details.issues;
      return first === undefined ? undefined : { ...first, path: `/amendment${first.path}` };
    }
  },
  'term-begun': (entry, life) => notBefore(entry, governing(entry, life).term.start),
  'term-over': (entry, life) => notBefore(entry, termEnd(entry, life)),
  'was-signed': (_, { wasSigned, state }) =>
    wasSigned ? undefined : lifeIssue('LIFE_NEVER_SIGNED', { path: '/type', received: state }),
  'period-over': (entry, life) => {
    const periods = periodsOf(governing(entry, life));
    if (periods.length === 0)
      return lifeIssue('LIFE_NO_ASSESSMENT', { path: '/type', received: entry.type });
    return notBefore(entry, toInstant(Math.min(...periods.map(toEpochMs))));
  },
  'no-assessment': (entry, life) =>
    periodsOf(governing(entry, life)).length === 0
      ? undefined
      : lifeIssue('LIFE_ASSESSED', { path: '/type', received: entry.type }),
  'termination-clause': (entry, life) => {
    const { about } = entry as LifeEntryOf<'notice'>;
    const clauses = governing(entry, life)
      .clauses.filter(({ clause }) => clause === 'termination')
      .map(({ id }) => id);
    if (clauses.includes(about)) return undefined;
    return lifeIssue('LIFE_NOTICE_CLAUSE', {
      path: '/about',
      received: about,
      params: { clauses },
    });
  },
  'notice-over': (entry, life) => {
    const ends = dealEnds(revisionsOf(life), life.notices);
    const at = toEpochMs(entry.at);
    if (ends.some(({ endsAt }) => endsAt <= at)) return undefined;
    const end: LocalText | Instant =
      ends.length === 0
        ? { en: 'none: no notice was given', 'zh-Hans': '无：尚未发出通知' }
        : toInstant(Math.min(...ends.map(({ endsAt }) => endsAt)));
    return lifeIssue('LIFE_NOTICE_OVER', { path: '/at', received: entry.at, params: { end } });
  },
} as const satisfies Readonly<Record<string, Guard>>;

/** The name of a condition. */
export type GuardName = keyof typeof GUARDS;

/** Why the conditions of a way do not hold: the first that does not; undefined where all do. */
export function refusedBy(
  names: readonly GuardName[],
  entry: LifeEntry,
  life: Life | null,
): Verdict {
  for (const name of names) {
    // Only conditions of the entry alone are asked before there is a life.
    const verdict = (GUARDS[name] as Guard)(entry, life as Life);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

/** Who is only paid does not act. */
function memberOf({ by }: LifeEntry, texts: readonly Contract[]): Verdict {
  if (texts.some((text) => signersOf(text).includes(by))) return undefined;
  const parties = [...new Set(texts.flatMap(signersOf))];
  return lifeIssue('LIFE_PARTY', { path: '/by', received: by, params: { parties } });
}

/** The first text and the amendments that all have signed: one that is put forward neither adds nor removes a party. */
function agreedTexts({ revisions }: Life): Contract[] {
  return revisions.filter((it, place) => place === 0 || isSigned(it)).map((it) => it.contract);
}

function signerOf({ by }: LifeEntry, { contract }: LifeRevision): Verdict {
  const parties = signersOf(contract);
  if (parties.includes(by)) return undefined;
  return lifeIssue('LIFE_SIGNER', { path: '/by', received: by, params: { parties } });
}

function once(by: string, done: readonly string[]): Verdict {
  return done.includes(by) ? lifeIssue('LIFE_ONCE', { path: '/by', received: by }) : undefined;
}

/** Holds where everybody is among them; what is reported otherwise is never shown, since another way is open. */
function allOf(wanted: readonly string[], found: readonly string[]): Verdict {
  return wanted.every((id) => found.includes(id))
    ? undefined
    : lifeIssue('LIFE_ONCE', { path: '/by', received: found });
}

function signedText(entry: LifeEntry, life: Life): LifeRevision | undefined {
  const { documentHash } = entry as LifeEntryOf<'sign' | 'decline'>;
  return life.revisions.find(({ hash }) => hash === documentHash);
}

/** What a text leaves open: slots of its clauses, variables of its standard terms. */
function openIn(contract: Contract, path: string): Verdict {
  const refused = (received: number, slots: readonly (LocalText | string)[]): Verdict =>
    lifeIssue('LIFE_COMPLETE', { path, received, params: { slots } });
  try {
    completeContract(contract);
  } catch (error) {
    if (!isLivelaneError(error, 'CONTRACT_INCOMPLETE')) throw error;
    return refused(error.details.count, error.details.slots);
  }
  const open = (contract.standardTerms?.terms ?? []).flatMap((term) =>
    openVariables(term).map(({ field }) => `${term.term}/${field}`),
  );
  return open.length === 0 ? undefined : refused(open.length, open);
}

function notBefore({ at }: LifeEntry, from: Instant): Verdict {
  if (toEpochMs(at) >= toEpochMs(from)) return undefined;
  return lifeIssue('LIFE_NOT_BEFORE', { path: '/at', received: at, params: { from } });
}

/** The end of the term: of the revision that governs, or of the text that was never signed. */
function termEnd(entry: LifeEntry, life: Life): Instant {
  return life.wasSigned ? governing(entry, life).term.end : newestOf(life).contract.term.end;
}

function governing(entry: LifeEntry, life: Life): CompleteContract {
  return revisionsOf(life).at(toEpochMs(entry.at)).contract;
}

/**
 * The revisions in time. All that a log holds is known when its next entry is recorded; a date that has not come then is after
 * that entry, too.
 */
function revisionsOf(life: Life): Revisions {
  const known = REVISIONS.get(life.revisions);
  if (known !== undefined) return known;
  const contracts = life.revisions.map(({ contract }) => contract);
  const options = { signatures: signatureFacts(life), knownAsOf: '9999-12-31T23:59:59Z' } as const;
  const revisions = heldRevisions(contracts, options);
  REVISIONS.set(life.revisions, revisions);
  return revisions;
}

/** Of revisions that no entry changed since, so that a long log is read in linear time. */
const REVISIONS = new WeakMap<Life['revisions'], Revisions>();

function periodsOf({ clauses }: CompleteContract): Instant[] {
  return clauses.flatMap((clause) => (clause.clause === 'assessment' ? [clause.period.end] : []));
}
