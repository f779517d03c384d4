import { describe, expect, it } from 'vitest';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import { canonicalHash } from '../../vocabulary/hash/index.ts';
import { type Fact, type Instant, parseRecord, type Settlement } from '../../vocabulary/index.ts';
import { credited, delivery, paid, session, signed } from '../facts/facts.fixture.ts';
import { type SettledStatement, settle } from '../settle.ts';
import { sealed } from './seal.ts';
import { verifyStatements } from './verify-statements.ts';

const contract = lipColourContract();
const facts: Fact[] = [
  signed(contract, 'rosy', '2026-11-23'),
  signed(contract, 'mia', '2026-11-24'),
  delivery('v1', 'videos', '2026-11-29'),
  delivery('v2', 'videos', '2026-12-01'),
  session('s1', '2026-12-06', 3600),
  credited('o1', 2000),
  credited('o2', 2000, { recordedAt: '2027-01-08T00:00:00Z' }),
  paid('mia', 90_000, '2026-12-16'),
];
const MONTHS = ['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01'].map(
  (day): Instant => `${day}T00:00:00Z` as Instant,
);

const statementOf = (
  month: number,
  previous: Settlement | undefined,
  known: { readonly facts?: readonly Fact[]; readonly end?: Instant } = {},
): SettledStatement => {
  const [start, end] = [MONTHS[month], known.end ?? MONTHS[month + 1]] as [Instant, Instant];
  return settle(contract, known.facts ?? facts, {
    ...{ knownAsOf: end, fx: [], period: { start, end } },
    ...(previous === undefined ? {} : { previous }),
  });
};

const november = statementOf(0, undefined);
const december = statementOf(1, november);
const january = statementOf(2, december);

/** A statement changed by somebody who seals it anew. */
const forged = (statement: SettledStatement, changes: Partial<Settlement>): Settlement =>
  statement.seal === undefined
    ? statement
    : sealed<Settlement>({ ...statement, ...changes }, { ...statement.seal, ...changes.seal });

const refused = (expected: string) =>
  expect.objectContaining({
    code: 'INPUT_INVALID',
    message: expect.stringContaining(expected),
  });

describe('the statement before', () => {
  it('is followed line by line, so that all periods together list every line once', () => {
    const all = settle(contract, facts, { knownAsOf: MONTHS[3] as Instant, fx: [] });
    expect([november, december, january].flatMap(({ lines }) => lines)).toEqual(all.lines);
    expect(january.totals).toEqual(all.totals);
    expect(january.previous).toBe(december.seal?.hash);
    expect(all.seal).toBeUndefined();
    parseRecord('settlement', JSON.parse(JSON.stringify(january)));
  });

  it('settled before its period is over leaves the rest of the period to the next', () => {
    const early = settle(contract, facts, {
      ...{ knownAsOf: '2026-11-24T12:00:00Z', fx: [] },
      period: { start: MONTHS[0] as Instant, end: MONTHS[1] as Instant },
    });
    const late = statementOf(1, early);
    expect([...early.lines, ...late.lines]).toEqual([...november.lines, ...december.lines]);
  });

  it.each([
    ['changed after it was issued', { ...november, lines: [] }, '/seal/hash'],
    ['without a seal', (({ seal, ...rest }) => rest)(november), 'only these chain'],
    [
      'of another contract',
      { ...november, contract: { ...november.contract, id: 'other' } },
      'an earlier statement of the contract',
    ],
    [
      'by a revision that is not given',
      forged(november, {
        seal: {
          ...(november.seal as NonNullable<Settlement['seal']>),
          revisions: [{ ...november.contract, hash: canonicalHash('other') }],
        },
      }),
      'give its revision 1',
    ],
    [
      'with a line that was changed and sealed again',
      forged(november, {
        lines: november.lines.map((line) => ({ ...line, explanation: { en: 'Paid in full.' } })),
      }),
      'the line line-1 as the statement lists it',
    ],
    [
      'with a line missing and sealed again',
      forged(november, { lines: november.lines.slice(0, -1) }),
      'all 1 lines',
    ],
  ])('%s is refused', (_name, previous, expected) => {
    expect(() => statementOf(1, previous)).toThrow(refused(expected));
  });

  it('of another time is refused: skipped or overlapping', () => {
    expect(() => statementOf(2, november)).toThrow(refused('is in no statement'));
    const long = statementOf(0, undefined, { end: '2026-12-05T00:00:00Z' });
    expect(() => statementOf(1, long)).toThrow(refused('the two periods overlap'));
  });

  it('needs a period: only statements with one chain', () => {
    expect(() =>
      settle(contract, facts, { knownAsOf: MONTHS[2] as Instant, fx: [], previous: november }),
    ).toThrow(refused('only statements with a period chain'));
  });

  it('names the fact that was lost, that slipped in, that has another content', () => {
    const without = facts.filter(({ id }) => id !== facts[1]?.id);
    expect(() => statementOf(1, november, { facts: without })).toThrow(
      refused(`lost: ${facts[1]?.id}`),
    );
    const backdated = [...facts, delivery('v9', 'videos', '2026-11-20')];
    expect(() => statementOf(1, november, { facts: backdated })).toThrow(
      refused('the `recordedAt` of what became known since is after'),
    );
    const other = facts.map((fact) =>
      fact.type === 'delivery'
        ? { ...fact, report: { ...fact.report, url: 'https://example.com/v' } }
        : fact,
    );
    expect(() => statementOf(1, november, { facts: other })).toThrow(refused('the same content'));
  });
});

describe('statements that were issued', () => {
  const codes = (statements: readonly Settlement[]) =>
    verifyStatements(statements).map(({ code, path }) => `${path} ${code}`);

  it('are verified from themselves alone', () => {
    expect(codes([november, december, january])).toEqual([]);
    expect(codes(JSON.parse(JSON.stringify([november, december, january])))).toEqual([]);
  });

  it('tell which one was changed, left out, repeated or cut', () => {
    const seal = december.seal as NonNullable<Settlement['seal']>;
    expect(codes([november, { ...december, totals: november.totals }, january])).toEqual([
      '/1 STATEMENT_TAMPERED',
    ]);
    expect(codes([november, january])).toEqual(['/1/period/start STATEMENT_SKIPPED']);
    expect(codes([november, november])).toEqual(['/1/period/start STATEMENT_OVERLAPS']);
    expect(codes([december, january])).toEqual(['/0/previous STATEMENT_BEGINS_LATE']);
    const cut = forged(december, { lines: december.lines.slice(0, -1) });
    expect(codes([november, cut, january])).toEqual([
      '/2/previous STATEMENT_REPLACED',
      '/1/lines STATEMENT_TRUNCATED',
    ]);
    const moved = forged(december, { seal: { ...seal, linesBefore: 7 } });
    expect(codes([november, moved])).toEqual([
      '/1/lines/0 STATEMENT_RENUMBERED',
      '/0/lines STATEMENT_TRUNCATED',
    ]);
    const fewer = forged(december, { seal: { ...seal, facts: { ...seal.facts, count: 1 } } });
    expect(codes([november, fewer])).toEqual(['/1/seal/facts STATEMENT_FACTS_LOST']);
    const { seal: _seal, ...unsealed } = december;
    expect(codes([november, unsealed])).toEqual(['/1/seal STATEMENT_UNSEALED']);
  });

  it('tell a line whose amount does not follow from its steps, sealed or not', () => {
    const more = forged(december, {
      lines: december.lines.map((line) => ({
        ...line,
        amount: { ...line.amount, minor: '99999999' as const },
      })),
    });
    expect(codes([november, more])).toEqual(['/1/lines STATEMENT_NOT_RECOMPUTED']);
    const other = forged(december, { contract: { ...december.contract, id: 'other' } });
    expect(codes([november, other])).toEqual(['/1/contract STATEMENT_OF_OTHER_CONTRACT']);
  });
});
