import type { Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import { signersOf } from '../../contract/party.ts';
import type { Id, Instant, NoticeFact, Sha256, SignatureFact } from '../../vocabulary/index.ts';
import type { LifeEntryOf } from '../event/entry.ts';
import type { LifeState } from './states.ts';

/** A revision of a contract, with who approved and who signed it. */
export interface LifeRevision {
  readonly contract: Contract;
  readonly hash: Sha256;
  /** Parties that approved it; an amendment is approved by signing it. */
  readonly approvedBy: readonly Id[];
  /** The signatures, each party's first. */
  readonly signatures: readonly LifeEntryOf<'sign'>[];
}

/** An amendment that a party declined. */
export interface DeclinedAmendment {
  /** Number of the revision that it would have made. */
  readonly revision: number;
  readonly hash: Sha256;
  /** The party who declined it. */
  readonly by: Id;
  readonly at: Instant;
  readonly reason: string;
}

/** A contract at a moment of its life: what the entries of its log come to. */
export interface Life {
  readonly contractId: Id;
  readonly state: LifeState;
  /** When it came to be in that state. */
  readonly since: Instant;
  /** The state in which it was suspended; null where it is not. */
  readonly suspendedIn: LifeState | null;
  /** The text that is negotiated or was signed, then its amendments, each of the one before. */
  readonly revisions: readonly [LifeRevision, ...LifeRevision[]];
  /** The amendments that a party declined, in the order in which it did; those that built on them are void with them. */
  readonly declined: readonly DeclinedAmendment[];
  /** The notices that were given. */
  readonly notices: readonly NoticeFact[];
  /** Hash of the statement by which it was settled; null before. */
  readonly settlementHash: Sha256 | null;
  /** Whether all parties who sign had signed it. */
  readonly wasSigned: boolean;
  /** Number of entries. */
  readonly entries: number;
  /** Hash of the last entry. */
  readonly head: Sha256;
  /** When the last entry was recorded. */
  readonly recordedAt: Instant;
}

/** A text that nobody has approved or signed yet. */
export function newRevision(contract: Contract): LifeRevision {
  return { contract, hash: contractHash(contract), approvedBy: [], signatures: [] };
}

/** Whether every party that signs has signed a revision. */
export function isSigned({ contract, signatures }: LifeRevision): boolean {
  return signersOf(contract).every((id) => signatures.some(({ by }) => by === id));
}

/** The newest revision, signed or not. */
export function newestOf({ revisions }: Pick<Life, 'revisions'>): LifeRevision {
  return revisions.at(-1) ?? revisions[0];
}

/**
 * The revisions up to the one that an amendment is of, where nobody has signed a later one; undefined where it is of none of
 * them.
 */
export function revisionsBefore(
  { revisions }: Pick<Life, 'revisions'>,
  { parent }: { readonly parent: Sha256 },
): Life['revisions'] | undefined {
  const [first, ...amended] = revisions;
  const place = revisions.findIndex(({ hash }) => hash === parent);
  const later = revisions.slice(place + 1);
  if (place < 0 || later.some(({ signatures }) => signatures.length > 0)) return undefined;
  return [first, ...amended.slice(0, place)];
}

/** Every signature under a revision of the contract, as the facts that `settle` reads. */
export function signatureFacts({ revisions, contractId }: Life): SignatureFact[] {
  return revisions.flatMap(({ signatures }) =>
    signatures.map(({ hash, at, recordedAt, by, documentHash }) => ({
      kind: 'fact' as const,
      version: 1 as const,
      id: `signature:${hash}`,
      occurredAt: at,
      recordedAt,
      contractId,
      type: 'signature' as const,
      by,
      documentHash,
    })),
  );
}

/** The fact of a notice, as `settle` reads it. */
export function noticeFact(entry: LifeEntryOf<'notice'>): NoticeFact {
  const { hash, at, recordedAt, contractId, by, about, purpose, text } = entry;
  return {
    kind: 'fact',
    version: 1,
    id: `notice:${hash}`,
    occurredAt: at,
    recordedAt,
    contractId,
    type: 'notice',
    ...{ by, about, purpose, text },
  };
}
