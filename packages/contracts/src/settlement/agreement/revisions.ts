import type { CompleteContract } from '../../contract/document.ts';
import { contractReference } from '../../contract/hash.ts';
import { signersOf } from '../../contract/party.ts';
import { type DocumentReference, type Instant, toEpochMs } from '../../vocabulary/index.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import type { SaleTerms } from './sale-terms.ts';
import { wholeDeal } from './whole-deal.ts';

/** A revision of a contract that is in force. */
export interface Revision {
  readonly contract: CompleteContract;
  readonly reference: DocumentReference;
  /** From when it governs, in epoch milliseconds; the first one from ever. */
  readonly from: number;
  /** When the last signature became known, in epoch milliseconds. */
  readonly knownAt: number;
  /** The fact of the last signature that became known. */
  readonly factId: string;
}

/** A revision that is not in force yet: its missing signatures, or the moment from which it is. */
export interface Waiting {
  readonly contract: CompleteContract;
  readonly unsigned: readonly string[];
  readonly from: number | null;
}

/**
 * The revisions of a contract in time. What happened is governed by the newest revision in force at that moment, as far
 * as its signatures are known.
 */
export class Revisions {
  /** In the order of the chain; the first one always. */
  readonly inForce: readonly Revision[];
  readonly waiting: readonly Waiting[];
  /** The newest revision with the parties and clauses of all others: who may owe whom something at any time. */
  readonly whole: CompleteContract;
  private readonly hashes: ReadonlySet<string>;

  constructor(
    chain: readonly CompleteContract[],
    { signatures, knownAsOf }: { readonly signatures: Signatures; readonly knownAsOf: Instant },
  ) {
    const [inForce, waiting]: [Revision[], Waiting[]] = [[], []];
    const hashes = new Set<string>();
    for (const [place, contract] of chain.entries()) {
      const reference = contractReference(contract);
      hashes.add(reference.hash);
      const revision = revisionOf(contract, { reference, signatures, isFirst: place === 0 });
      if ('unsigned' in revision) waiting.push(revision);
      else if (revision.from > toEpochMs(knownAsOf))
        waiting.push({ contract, unsigned: [], from: revision.from });
      else if (revision.knownAt <= toEpochMs(knownAsOf)) inForce.push(revision);
    }
    this.hashes = hashes;
    this.inForce = inForce;
    this.waiting = waiting;
    this.whole = wholeDeal(inForce, this.newest.contract);
  }

  /** Whether a hash is that of a revision of the contract, in force or not. */
  has(hash: string): boolean {
    return this.hashes.has(hash);
  }

  /** The revision that governs now. */
  get newest(): Revision {
    return this.at(Number.POSITIVE_INFINITY);
  }

  /** The place of the revision that governs what happened at a moment, by the signatures known at another. */
  placeAt(happenedAt: number, knownAt: number): number {
    return Math.max(
      0,
      this.inForce.findLastIndex(
        ({ from, knownAt: known }) => from <= happenedAt && known <= knownAt,
      ),
    );
  }

  /** The revision that governs what happened at a moment. */
  at(happenedAt: number, knownAt = Number.POSITIVE_INFINITY): Revision {
    return this.inForce[this.placeAt(happenedAt, knownAt)] as Revision;
  }

  /** Which sales count under some of the revisions; undefined where there is but one. */
  termsOf(isMeant: (revision: Revision) => boolean): SaleTerms | undefined {
    if (this.inForce.length === 1) return undefined;
    const changes = this.inForce
      .slice(1)
      .map(({ knownAt, factId }) => ({ at: knownAt, factId }))
      .sort((a, b) => a.at - b.at);
    const terms = this.inForce.map((revision) => ({
      isMeant: isMeant(revision),
      start: toEpochMs(revision.contract.term.start),
      end: toEpochMs(revision.contract.term.end),
    }));
    return {
      changes,
      counts: (soldAt, knownAt) => {
        const governing = terms[this.placeAt(soldAt, knownAt)] as (typeof terms)[number];
        return governing.isMeant && soldAt >= governing.start && soldAt < governing.end;
      },
    };
  }
}

type Signatures = readonly FactOf<'signature'>[];

/** A revision with its last signature, or with those that are missing. */
function revisionOf(
  contract: CompleteContract,
  {
    reference,
    signatures,
    isFirst,
  }: {
    readonly reference: DocumentReference;
    readonly signatures: Signatures;
    readonly isFirst: boolean;
  },
): Revision | Waiting {
  const ever = Number.NEGATIVE_INFINITY;
  if (isFirst) return { contract, reference, from: ever, knownAt: ever, factId: '' };
  const own = signatures.filter(({ documentHash }) => documentHash === reference.hash);
  const signers = signersOf(contract);
  const first = signers.map((id) => own.find(({ by }) => by === id));
  const unsigned = signers.filter((_, place) => first[place] === undefined);
  if (unsigned.length > 0) return { contract, unsigned, from: null };
  const signed = first.filter((fact) => fact !== undefined);
  const effectiveAt = toEpochMs(contract.amends?.effectiveAt ?? contract.draftedAt);
  const signedAt = Math.max(...signed.map((fact) => toEpochMs(fact.occurredAt)));
  const isDated = contract.amends?.inForceFrom === 'effective-date';
  const last = signed.reduce((a, b) =>
    toEpochMs(b.recordedAt) >= toEpochMs(a.recordedAt) ? b : a,
  );
  return {
    contract,
    reference,
    from: isDated ? effectiveAt : Math.max(effectiveAt, signedAt),
    knownAt: toEpochMs(last.recordedAt),
    factId: last.id,
  };
}
