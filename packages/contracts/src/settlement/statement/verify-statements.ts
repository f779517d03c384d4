import {
  type Finding,
  findingOf,
  type ParamsOf,
  parseInput,
  type Settlement,
  SettlementSchema,
  STATEMENT_ENTRIES,
  toEpochMs,
} from '../../vocabulary/index.ts';
import { abridged } from '../entry/explanation.ts';
import { recomputedAmount } from '../entry/recompute.ts';
import { STATEMENT_FINDINGS, type StatementCode } from '../findings/statement-findings.ts';
import { statementHash } from './seal.ts';

/** What is wrong with one of several statements; `path` leads into their list. */
export type StatementFinding = Finding<StatementCode>;

/**
 * Verifies statements of one contract that were issued one after the other: each is as it was sealed and follows from
 * its own steps; each continues the one before without a gap, an overlap, a missing or renumbered line or a lost fact.
 * Nothing but the statements is needed, so that it can be done years later.
 * @param statements - as they were issued, the oldest first
 * @returns what is wrong and with which statement; empty where nothing is
 * @throws INPUT_INVALID for what is no settlement
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { settle, verifyStatements } from '@livelane/contracts/settle';
 * const example = createRequire(import.meta.url);
 * const [contract, fact] = ['contract', 'fact'].map((kind) => example(`@livelane/contracts/schemas/${kind}.example.json`));
 * const period = { start: '2026-11-01T00:00:00Z', end: '2027-01-01T00:00:00Z' } as const;
 * const statement = settle(contract, [fact], { knownAsOf: '2027-01-31T00:00:00Z', fx: [], period });
 * verifyStatements([{ ...statement, lines: [] }]).map(({ code }) => code); // => ["STATEMENT_TAMPERED"]
 * ```
 */
export function verifyStatements(statements: readonly Settlement[]): StatementFinding[] {
  return statements.flatMap((statement, place): StatementFinding[] => {
    parseInput(SettlementSchema, statement, `statement ${place}`);
    const before = statements[place - 1];
    return [
      ...ownFindings(statement, place),
      ...(before === undefined
        ? firstFindings(statement, place)
        : linkFindings(statement, { before, place })),
    ];
  });
}

interface Wrong<Code extends StatementCode> {
  readonly place: number;
  readonly at: string;
  readonly params: ParamsOf<(typeof STATEMENT_FINDINGS)[Code]>;
}

/** The finding of a code where something is wrong. */
function when<Code extends StatementCode>(
  wrong: boolean,
  code: Code,
  { place, at, params }: Wrong<Code>,
): StatementFinding[] {
  if (!wrong) return [];
  const of: StatementCode = code;
  const parts = { path: `/${place}${at}`, params };
  return [findingOf(STATEMENT_FINDINGS, of, parts as never) as StatementFinding];
}

/** What is wrong with a statement by itself. */
function ownFindings(statement: Settlement, place: number): StatementFinding[] {
  const { id, seal, lines } = statement;
  if (seal === undefined)
    return when(true, 'STATEMENT_UNSEALED', { place, at: '/seal', params: { statement: id } });
  const found = statementHash(statement);
  const isIntact = found === seal.hash;
  const numbers = lines.map((_, index) => `line-${seal.linesBefore + index + 1}`);
  const odd = lines.findIndex((line, index) => line.id !== numbers[index]);
  const unfounded = lines.filter(
    (line) =>
      STATEMENT_ENTRIES.has(line.entry) && recomputedAmount(line)?.minor !== line.amount.minor,
  );
  return [
    ...when(!isIntact, 'STATEMENT_TAMPERED', {
      place,
      at: '',
      params: { statement: id, sealed: seal.hash, found },
    }),
    ...when(odd >= 0, 'STATEMENT_RENUMBERED', {
      place,
      at: `/lines/${odd}`,
      params: {
        statement: id,
        place: odd + 1,
        found: lines[odd]?.id ?? '',
        wanted: numbers[odd] ?? '',
      },
    }),
    ...when(unfounded.length > 0, 'STATEMENT_NOT_RECOMPUTED', {
      place,
      at: '/lines',
      params: {
        statement: id,
        count: unfounded.length,
        lines: abridged(unfounded.map((line) => line.id)),
      },
    }),
  ];
}

function firstFindings({ id, previous }: Settlement, place: number): StatementFinding[] {
  const params = { statement: id, wanted: previous ?? '' };
  return when(previous !== null, 'STATEMENT_BEGINS_LATE', { place, at: '/previous', params });
}

interface Link {
  readonly before: Settlement;
  readonly place: number;
}

/** What is wrong between a statement and the one before it. */
function linkFindings(statement: Settlement, { before, place }: Link): StatementFinding[] {
  const names = { statement: statement.id, before: before.id };
  if (!continues(statement, before))
    return when(true, 'STATEMENT_OF_OTHER_CONTRACT', {
      place,
      at: '/contract',
      params: { ...names, contract: statement.contract.id },
    });
  const ends = toEpochMs(before.period.end);
  const begins = toEpochMs(statement.period.start);
  const times = { from: statement.period.start, to: before.period.end };
  const found = statementHash(before);
  const wanted = statement.previous ?? 'null';
  return [
    ...when(begins > ends, 'STATEMENT_SKIPPED', {
      place,
      at: '/period/start',
      params: { ...names, from: times.to, to: times.from },
    }),
    ...when(begins < ends, 'STATEMENT_OVERLAPS', {
      place,
      at: '/period/start',
      params: { ...names, ...times },
    }),
    ...when(begins === ends && found !== wanted && isIntact(before), 'STATEMENT_REPLACED', {
      place,
      at: '/previous',
      params: { ...names, found, wanted },
    }),
    ...(begins === ends ? contentFindings(statement, { before, place }) : []),
  ];
}

/** Lines and facts of the one before that a statement does not continue. */
function contentFindings(statement: Settlement, { before, place }: Link): StatementFinding[] {
  const names = { statement: statement.id, before: before.id };
  const [now, then] = [statement.seal, before.seal];
  if (now === undefined || then === undefined) return [];
  const listed = then.linesBefore + before.lines.length;
  return [
    ...when(now.linesBefore !== listed, 'STATEMENT_TRUNCATED', {
      place: place - 1,
      at: '/lines',
      params: { ...names, wanted: now.linesBefore, found: listed },
    }),
    ...when(now.facts.count < then.facts.count, 'STATEMENT_FACTS_LOST', {
      place,
      at: '/seal/facts',
      params: {
        ...names,
        found: now.facts.count,
        wanted: then.facts.count,
        now: statement.knownAsOf,
      },
    }),
    ...when(toEpochMs(statement.knownAsOf) < toEpochMs(before.knownAsOf), 'STATEMENT_BACKWARDS', {
      place,
      at: '/knownAsOf',
      params: { ...names, now: statement.knownAsOf, past: before.knownAsOf },
    }),
  ];
}

/** Whether a statement is of the same contract, by a chain of revisions that continues that of the one before. */
function continues(statement: Settlement, before: Settlement): boolean {
  const now = statement.seal?.revisions ?? [statement.contract];
  const then = before.seal?.revisions ?? [before.contract];
  return (
    statement.contract.id === before.contract.id &&
    then.every(({ hash }) => now.some((revision) => revision.hash === hash))
  );
}

function isIntact(statement: Settlement): boolean {
  return statement.seal !== undefined && statementHash(statement) === statement.seal.hash;
}
