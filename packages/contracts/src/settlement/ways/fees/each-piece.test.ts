import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../clauses/schemas.ts';
import type { Contract } from '../../../contract/document.ts';
import { contractHash } from '../../../contract/hash.ts';
import type { Fact, Settlement } from '../../../vocabulary/index.ts';
import {
  contractOf,
  fixed,
  notice,
  on,
  published,
  stages,
  termination,
  videos,
} from '../../cases/deal.fixture.ts';
import { recomputedAmount } from '../../entry/recompute.ts';
import { factOfSignature } from '../../facts/fact-of.ts';
import { settle } from '../../settle.ts';

const OPEN = videos('clips', 1, { quantity: null, publish: null });
/** 10.01 for each piece: a third of it and the rest, 3.34 and 6.67. */
const EACH = fixed(1001, 'item');
const IN_TWO = stages([
  { id: 'now', share: 333_333, trigger: 'publication', dueDays: 0 },
  { id: 'later', share: 666_667, trigger: 'completion', dueDays: 30 },
]);
const AT_ONCE = stages([{ id: 'all', share: 1_000_000, trigger: 'publication', dueDays: 0 }]);

function settled(chain: readonly (readonly Clause[])[], facts: readonly Fact[]): Settlement {
  const contracts: Contract[] = [];
  for (const clauses of chain) {
    const parent = contracts.at(-1);
    const contract: Contract = { ...contractOf(clauses), dealType: 'fixed-content' };
    contracts.push(
      parent === undefined
        ? contract
        : {
            ...contract,
            revision: parent.revision + 1,
            amends: { parent: contractHash(parent), effectiveAt: on('10-15') },
          },
    );
  }
  const signatures = contracts.flatMap((contract) =>
    ['brand', 'ann'].map((by) => factOfSignature(contract, { by, at: on('10-01') })),
  );
  const options = { knownAsOf: '2026-12-30T00:00:00Z', fx: [] } as const;
  const statement = settle(contracts, [...signatures, ...facts], options);
  for (const line of statement.lines) expect(recomputedAmount(line)).toEqual(line.amount);
  return statement;
}

const linesOf = ({ lines }: Settlement) =>
  lines.map(({ entry, amount, factIds }) => [entry, amount.minor, ...factIds].join(' '));
const codes = ({ findings }: Settlement) => findings.map(({ code }) => code);
const clip = (id: string, day: string, recorded = day): Fact =>
  published(id, 'clips', [on(day), on(recorded)]);

describe('pieces without a number', () => {
  it('are early before the term', () => {
    const facts = [clip('a', '09-10', '10-02'), clip('b', '10-20')];
    const early = settled([[OPEN, EACH]], facts).findings.filter(
      ({ code }) => code === 'DELIVERED_EARLY',
    );
    expect(early.map(({ message }) => message?.['en'])).toEqual([
      expect.stringContaining('1 piece(s) came before the first publish time, or the term'),
    ]);
  });

  it('earn their own amount each, split by the stages', () => {
    const statement = settled(
      [[OPEN, EACH, IN_TWO]],
      [clip('a', '10-10'), clip('b', '10-20'), clip('c', '12-01')],
    );
    expect(linesOf(statement).sort()).toEqual([
      'fixed-fee 334 delivery-a',
      'fixed-fee 334 delivery-b',
      'fixed-fee 334 delivery-c',
      'fixed-fee 667 delivery-a',
      'fixed-fee 667 delivery-b',
      'fixed-fee 667 delivery-c',
    ]);
    expect(statement.totals.earned.minor).toBe('3003');
    const days = statement.due.map(({ on, amount }) => `${on} ${amount.minor}`);
    expect(days).toEqual([
      '2026-10-10 334',
      '2026-10-20 334',
      '2026-11-09 667',
      '2026-11-19 667',
      '2026-12-01 334',
      '2026-12-31 667',
    ]);
    expect(statement.lines.at(-1)?.explanation).toEqual({
      en: 'Stage “later”: 66.6667% of the fixed fee of piece 3: USD 6.67, earned with its completion.',
      'zh-Hans': '分期“later”：第 3 项固定费用的 66.6667%：USD 6.67，以该项完成为准。',
    });
  });

  it('are neither missing nor too many, early or late', () => {
    // Who publishes, on what topic, is what a statement never computes.
    for (const facts of [[], [clip('a', '10-02'), clip('b', '12-29')]])
      expect(codes(settled([[OPEN, EACH]], facts))).toEqual(['TERMS_NOT_COMPUTED']);
  });

  it('earn nothing once the deal has ended; what was delivered by then stands', () => {
    // The notice of 10 October ends the deal with the 24th.
    const statement = settled(
      [[OPEN, EACH, IN_TWO, termination('delivered-only')]],
      [
        ...[notice(on('10-10')), clip('a', '10-12'), clip('late', '10-20', '11-20')],
        clip('after', '10-25'),
      ],
    );
    expect(statement.totals.earned.minor).toBe('2002');
  });

  it('are taken back where their end becomes known later', () => {
    const known: Fact = { ...notice(on('10-10')), recordedAt: on('11-10') };
    const statement = settled(
      [[OPEN, EACH, termination('delivered-only')]],
      [known, clip('a', '10-12'), clip('after', '10-25')],
    );
    expect(linesOf(statement)).toEqual([
      'fixed-fee 1001 delivery-a',
      'fixed-fee 1001 delivery-after',
      'early-end -1001 delivery-after notice',
    ]);
  });
});

describe('an amendment of pieces without a number', () => {
  const more = fixed(2000, 'item');
  const facts = [clip('a', '10-10'), clip('b', '10-20')];

  it('changes the amount of what comes after it', () => {
    for (const staged of [[], [IN_TWO]])
      expect(
        settled(
          [
            [OPEN, EACH, ...staged],
            [OPEN, more, ...staged],
          ],
          facts,
        ).totals.earned.minor,
      ).toBe('3001');
  });

  it('may agree on a number, and on none', () => {
    const two = videos('clips', 2);
    // Of two pieces at 20.00 in stages, what the first has earned is taken off: it was paid as agreed then.
    expect(
      settled(
        [
          [OPEN, EACH, IN_TWO],
          [two, more, IN_TWO],
        ],
        facts,
      ).totals.earned.minor,
    ).toBe('4000');
    // Of two pieces at 10.01 in stages, the first earns 3.34 and 6.68.
    expect(
      settled(
        [
          [two, EACH, IN_TWO],
          [OPEN, more, IN_TWO],
        ],
        facts,
      ).totals.earned.minor,
    ).toBe('3002');
  });

  it.each<readonly [string, readonly Clause[], readonly Clause[]]>([
    ['a part of the deal, in stages', [videos('clips', 2), fixed(5000, 'deal'), IN_TWO], [IN_TWO]],
    ['a part of the deal', [videos('clips', 2), fixed(5000, 'deal')], []],
    ['a part of the deal, then in stages', [videos('clips', 2), fixed(5000, 'deal')], [IN_TWO]],
    [
      'a part of the deal in stages, then not',
      [videos('clips', 2), fixed(5000, 'deal'), IN_TWO],
      [],
    ],
    ['one of two, in stages', [videos('clips', 2), fixed(2500, 'item'), IN_TWO], []],
    ['one in stages', [OPEN, fixed(2500, 'item'), IN_TWO], []],
    ['one, then in stages', [OPEN, fixed(2500, 'item')], [IN_TWO]],
    ['one in other stages', [OPEN, fixed(2500, 'item'), IN_TWO], [AT_ONCE]],
  ])('pays no piece again that was paid for as %s', (_, first, staged) => {
    const paid = [clip('a', '10-10'), clip('b', '10-11'), clip('c', '10-20')];
    const statement = settled([first, [OPEN, more, ...staged]], paid);
    expect(statement.totals.earned.minor).toBe('7000');
  });
});
