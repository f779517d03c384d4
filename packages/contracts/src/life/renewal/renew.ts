import type { CompleteRenewalClause } from '../../clauses/renewal/schema.ts';
import { clausesOf, completeContract } from '../../contract/complete.ts';
import type { CompleteContract, Contract } from '../../contract/document.ts';
import { signersOf } from '../../contract/party.ts';
import { lifeIssue } from '../../error/life-issues.ts';
import { calendarOf } from '../../settlement/schedule/calendar.ts';
import { type Id, type Instant, inputInvalid, toEpochMs } from '../../vocabulary/index.ts';
import { type Amended, amendContract } from '../amendment/amend.ts';
import type { PatchOperation } from '../patch/operation.ts';
import { nextRenewal } from './renewal.ts';

/** Who declared something, and when. */
export interface Declared {
  readonly by: Id;
  readonly at: Instant;
}

/** Options of {@link renewContract}. */
export interface RenewOptions {
  /** The notice by which an option is exercised. An automatic renewal needs none. */
  readonly declared?: Declared;
  /** The notice by which a party declined an automatic renewal. Default: nobody did. */
  readonly declined?: Declared;
  /** What is changed besides, such as work and fees for the new months. Default: nothing. */
  readonly patch?: readonly PatchOperation[];
}

/**
 * The amendment by which a contract is renewed under its renewal clause: the term ends later, and one renewal fewer is left. It
 * applies from the end of the old term, also where it is signed after that, since it was agreed before.
 * @param contract - the revision that governs
 * @throws INPUT_INVALID when no renewal is left, an option is declared too late or by another party than its holder, or an
 *   automatic renewal was declined in time; CONTRACT_INCOMPLETE for open slots
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { renewContract } from '@livelane/contracts/life';
 * const example = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * const clause = { clause: 'renewal', id: 'again', mode: 'automatic', months: 6, noticeDays: 30, times: 2 } as const;
 * const contract = { ...example, clauses: [...example.clauses, clause] };
 * renewContract(contract).amendment.patch.map(({ path }) => path).slice(0, 1); // => ["/term/end"]
 * ```
 */
export function renewContract(contract: Contract, options: RenewOptions = {}): Amended {
  const complete = completeContract(contract);
  const clause = renewalOf(complete);
  refuseUnagreed(clause, { contract: complete, options });
  const place = contract.clauses.findIndex(({ id }) => id === clause.id);
  const { end } = nextRenewal(clause, complete);
  return amendContract(contract, {
    patch: [
      { op: 'replace', path: '/term/end', value: end },
      ...(typeof clause.times === 'number'
        ? [{ op: 'replace', path: `/clauses/${place}/times`, value: clause.times - 1 } as const]
        : []),
      ...(options.patch ?? []),
    ],
    effectiveAt: contract.term.end,
    inForceFrom: 'effective-date',
  });
}

function renewalOf(contract: CompleteContract): CompleteRenewalClause {
  const [clause, ...others] = clausesOf(contract, 'renewal');
  if (clause !== undefined && others.length === 0) return clause;
  const received = [clause, ...others].flatMap((it) => it?.id ?? []);
  throw inputInvalid('contract', [lifeIssue('RENEWAL_CLAUSE', { path: '/clauses', received })]);
}

function refuseUnagreed(
  clause: CompleteRenewalClause,
  { contract, options }: { readonly contract: CompleteContract; readonly options: RenewOptions },
): void {
  const { mode, times, holder } = clause;
  const { declared, declined } = options;
  const { noticeBy: on } = nextRenewal(clause, contract);
  const { zone } = contract;
  const lastMoment = calendarOf(zone).endOf(on);
  const refused = (issue: ReturnType<typeof lifeIssue>) => inputInvalid('renewal', [issue]);
  if (times === 0)
    throw refused(lifeIssue('RENEWAL_NONE_LEFT', { path: '/times', received: times }));
  if (mode === 'automatic') {
    if (declined === undefined) return;
    refuseStranger('/declined/by', declined, signersOf(contract));
    if (toEpochMs(declined.at) >= lastMoment) return;
    const params = { by: declined.by, at: declined.at };
    throw refused(lifeIssue('RENEWAL_BLOCKED', { path: '/declined', received: params, params }));
  }
  if (declared === undefined)
    throw refused(lifeIssue('RENEWAL_BY', { path: '/declared', received: declared }));
  refuseStranger('/declared/by', declared, holder === undefined ? signersOf(contract) : [holder]);
  if (toEpochMs(declared.at) < lastMoment) return;
  const place = { path: '/declared/at', received: declared.at, params: { on, zone } };
  throw refused(lifeIssue('RENEWAL_LATE', place));
}

function refuseStranger(path: string, { by }: Declared, holder: readonly Id[]): void {
  if (holder.includes(by)) return;
  const issue = lifeIssue('RENEWAL_HOLDER', { path, received: by, params: { holder } });
  throw inputInvalid('renewal', [issue]);
}
