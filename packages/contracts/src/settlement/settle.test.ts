import { describe, expect, it } from 'vitest';
import type { Clause } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { canonicalHash } from '../vocabulary/hash/index.ts';
import {
  type Fact,
  type FxQuote,
  type Instant,
  parseRecord,
  type Settlement,
  type Window,
} from '../vocabulary/index.ts';
import { credited, delivery, paid, session, signed } from './facts/facts.fixture.ts';
import { settle } from './settle.ts';
import type { SettleOptions } from './settle-options.ts';

const END: SettleOptions = { knownAsOf: '2027-02-28T00:00:00Z', fx: [] };

/** The tests' contract with fields of its clauses replaced. */
function contractWith(
  changes: Readonly<Record<string, object>>,
  more: Partial<Contract> = {},
): Contract {
  const contract = lipColourContract();
  return {
    ...contract,
    ...more,
    clauses: contract.clauses.map((clause) => ({ ...clause, ...changes[clause.id] }) as Clause),
  };
}

const commissionOnly = (more: object = {}): Contract =>
  contractWith({
    fee: {
      model: 'commission',
      commission: { rate: 120_000, deductions: ['returns'], holdDays: 30, dueDays: 15, ...more },
    },
  });

const lines = (settlement: Settlement): unknown[] =>
  settlement.lines.map((line) => [line.entry, line.amount.minor]);
const delivered = (): Fact[] => [
  delivery('v1', 'videos', '2026-11-29'),
  delivery('v2', 'videos', '2026-12-01'),
  session('s1', '2026-12-06', 3600),
];
const everyone = (contract: Contract): Fact[] => [
  signed(contract, 'rosy', '2026-11-23'),
  signed(contract, 'mia', '2026-11-24'),
];
const orders = (count: number, money = 2000): Fact[] =>
  Array.from({ length: count }, (_, index) => credited(`o${index}`, money));

describe('settle: fixed fees in stages', () => {
  it('pays 30/40/30 with the signature, the publication and the assessment', () => {
    const contract = lipColourContract();
    const settlement = settle(
      contract,
      [...everyone(contract), ...delivered(), ...orders(300)],
      END,
    );
    expect(lines(settlement)).toEqual([
      ['fixed-fee', '90000'],
      ['fixed-fee', '120000'],
      ['commission', '72000'],
      ['deposit-released', '90000'],
    ]);
    expect(settlement.due.map((due) => [due.on, due.clauseId, due.amount.minor])).toEqual([
      ['2026-12-01', 'stages', '90000'],
      ['2026-12-15', 'stages', '120000'],
      ['2027-01-19', 'fee', '72000'],
      ['2027-01-30', 'stages', '90000'],
    ]);
    expect(settlement.totals).toMatchObject({
      earned: { minor: '372000' },
      outstanding: { minor: '372000' },
      creditedSales: { minor: '600000' },
    });
    parseRecord('settlement', settlement);
  });

  it('splits 6 minor units as 2, 2, 2, ties to the earliest stage', () => {
    const contract = contractWith({
      fee: { fixed: { amount: { currency: 'USD', minor: '6' }, per: 'deal' } },
    });
    const settlement = settle(
      contract,
      [...everyone(contract), ...delivered(), ...orders(300)],
      END,
    );
    expect(
      settlement.lines
        .filter((line) => line.clauseId === 'stages')
        .map((line) => line.amount.minor),
    ).toEqual(['2', '2', '2']);
  });

  it('waits for the last signature, and takes only those of this very document', () => {
    const contract = lipColourContract();
    const stranger = {
      ...signed(contract, 'mia', '2026-11-24'),
      documentHash: canonicalHash('another'),
    } as Fact;
    const settlement = settle(contract, [signed(contract, 'rosy', '2026-11-23'), stranger], END);
    expect(settlement.lines.filter((line) => line.entry === 'fixed-fee')).toEqual([]);
    expect(settlement.findings.map((it) => it.code)).toEqual(
      expect.arrayContaining(['SIGNATURE_OF_OTHER_DOCUMENT', 'NOT_SIGNED']),
    );
    // Both name the hash that a signature of this document has.
    for (const { code, fix } of settlement.findings)
      if (/SIGN/.test(code)) expect(fix?.['en']).toContain(canonicalHash(contract));
  });

  it('waits for every agreed piece; a report given twice is one piece', () => {
    const contract = lipColourContract();
    const again = { ...delivery('v1', 'videos', '2026-11-29'), id: 'again' } as Fact;
    const settlement = settle(
      contract,
      [delivery('v1', 'videos', '2026-11-29'), again, session('s1', '2026-12-06', 3600)],
      END,
    );
    expect(lines(settlement)).toEqual([['deposit-forfeited', '90000']]);
    expect(settlement.findings.find((it) => it.code === 'NOT_DELIVERED')?.detail['en']).toBe(
      'videos: 1 of 2 delivered.',
    );
  });

  it('forfeits the deposit below a criterion, and releases its equal part pro rata', () => {
    const contract = lipColourContract();
    const facts = [...everyone(contract), ...delivered(), ...orders(299)];
    const forfeited = settle(contract, facts, END);
    expect(lines(forfeited).at(-1)).toEqual(['deposit-forfeited', '90000']);
    expect(forfeited.lines.at(-1)?.explanation['en']).toContain('not met: orders');
    const stages = contract.clauses.find((clause) => clause.id === 'stages');
    const prorata = contractWith({
      stages: {
        stages:
          stages?.clause === 'payment'
            ? stages.stages?.map((it) =>
                it.deposit ? { ...it, deposit: { ...it.deposit, release: 'pro-rata' } } : it,
              )
            : [],
      },
    });
    expect(
      lines(settle(prorata, [...everyone(prorata), ...delivered(), ...orders(299)], END)).slice(-2),
    ).toEqual([
      ['deposit-released', '45000'],
      ['deposit-forfeited', '45000'],
    ]);
  });

  it('states the result when its day has ended, and never changes it after', () => {
    const contract = lipColourContract();
    const facts = [...everyone(contract), ...delivered(), ...orders(300)];
    const before = settle(contract, facts, { ...END, knownAsOf: '2027-01-21T07:59:59Z' });
    expect(before.findings.map((it) => it.code)).toContain('ASSESSMENT_PENDING');
    expect(lines(before)).not.toContainEqual(['deposit-released', '90000']);
    expect(
      lines(settle(contract, facts, { ...END, knownAsOf: '2027-01-21T08:00:00Z' })),
    ).toContainEqual(['deposit-released', '90000']);
    const late = credited('o0', -2000, {
      change: 'refund',
      id: 'late',
      recordedAt: '2027-01-25T00:00:00Z',
    });
    expect(lines(settle(contract, [...facts, late], END))).toContainEqual([
      'deposit-released',
      '90000',
    ]);
    const early = credited('o0', -2000, {
      change: 'refund',
      id: 'early',
      recordedAt: '2027-01-19T00:00:00Z',
    });
    expect(lines(settle(contract, [...facts, early], END))).toContainEqual([
      'deposit-forfeited',
      '90000',
    ]);
  });

  it('pays per item and per session as delivered where nothing is staged, and a bonus by steps', () => {
    const base = contractWith({
      fee: {
        model: 'fixed-plus-bonus',
        fixed: { amount: { currency: 'USD', minor: '50000' }, per: 'item' },
        bonus: {
          measure: 'credited-orders',
          pays: 'highest',
          dueDays: 5,
          steps: [
            { atLeast: 10, amount: { currency: 'USD', minor: '1000' } },
            { atLeast: 20, amount: { currency: 'USD', minor: '3000' } },
          ],
        },
      },
    });
    const contract = {
      ...base,
      clauses: base.clauses.filter((clause) => clause.clause !== 'payment'),
    };
    const settlement = settle(contract, [...delivered(), ...orders(20)], END);
    expect(lines(settlement)).toEqual([
      ['fixed-fee', '50000'],
      ['fixed-fee', '50000'],
      ['bonus', '3000'],
    ]);
    expect(settlement.due.at(-1)).toMatchObject({ on: '2027-01-25', amount: { minor: '3000' } });
    const every = {
      ...contract,
      clauses: contract.clauses.map((clause) =>
        clause.clause === 'fee' && clause.bonus
          ? { ...clause, bonus: { ...clause.bonus, pays: 'every' as const } }
          : clause,
      ),
    };
    expect(lines(settle(every, orders(20), END))).toEqual([['bonus', '4000']]);
    expect(lines(settle(every, orders(9), END))).toEqual([]);
  });
});

describe('settle: commission', () => {
  it('takes the rate of what is credited to the creator, not of the whole order', () => {
    const settlement = settle(commissionOnly(), [credited('o', 2000, { toCreator: 500 })], END);
    expect(settlement.lines[0]).toMatchObject({
      entry: 'commission',
      base: { minor: '500' },
      rate: 120_000,
      amount: { minor: '60' },
    });
    expect(settlement.lines[0]?.explanation).toEqual({
      en: '12% of USD 5.00 from 1 credited sale(s): earned USD 0.60.',
      'zh-Hans': '1 笔归因销售，USD 5.00 的 12%：计佣 USD 0.60。',
    });
  });

  it('claws a refund back as a new line, at most what the sale had left', () => {
    const refunds = [
      credited('o', -1500, { change: 'refund', id: 'r1', recordedAt: '2026-12-20T00:00:00Z' }),
      credited('o', -1600, { change: 'refund', id: 'r2', recordedAt: '2026-12-21T00:00:00Z' }),
    ];
    const settlement = settle(commissionOnly(), [credited('o', 2000), ...refunds], END);
    expect(lines(settlement)).toEqual([
      ['commission', '240'],
      ['commission-clawback', '-180'],
      ['commission-clawback', '-60'],
    ]);
    expect(settlement.findings.map((it) => it.code)).toContain('ADJUSTMENT_CAPPED');
    expect(settlement.totals.outstanding.minor).toBe('0');
  });

  it('nets a chargeback that is won back to zero, in every rounding mode', () => {
    for (const rounding of [
      'half-even',
      'half-up',
      'half-down',
      'up',
      'down',
      'ceiling',
      'floor',
    ] as const) {
      const contract = { ...commissionOnly(), rounding };
      const lost = credited('o', -1999, {
        change: 'chargeback',
        id: 'cb',
        recordedAt: '2026-12-20T00:00:00Z',
      });
      const won = {
        ...credited('o', 1999, {
          change: 'chargeback-won',
          id: 'won',
          recordedAt: '2027-01-05T00:00:00Z',
        }),
      };
      const sale = settle(contract, [credited('o', 1999)], END).totals.earned;
      expect(settle(contract, [credited('o', 1999), lost], END).totals.earned.minor).toBe('0');
      expect(settle(contract, [credited('o', 1999), lost, won], END).totals.earned).toEqual(sale);
    }
  });

  it('keeps what was paid in a refund after payout as a negative balance, and says so', () => {
    const refund = credited('o', -2000, {
      change: 'refund',
      id: 'r',
      recordedAt: '2027-02-01T00:00:00Z',
    });
    const settlement = settle(
      commissionOnly(),
      [credited('o', 2000), paid('mia', 240, '2027-01-20'), refund],
      END,
    );
    expect(settlement.payees[0]).toMatchObject({
      earned: { minor: '0' },
      paid: { minor: '240' },
      outstanding: { minor: '0' },
      overpaid: { minor: '240' },
    });
    expect(settlement.due).toEqual([]);
    expect(settlement.findings.map((it) => it.code)).toContain('OVERPAID');
  });

  it('lets a refund wait for its sale, and keeps returns where the contract counts them in', () => {
    const refund = credited('o', -500, {
      change: 'refund',
      id: 'r',
      recordedAt: '2026-12-07T00:00:00Z',
    });
    const late = credited('o', 2000, { recordedAt: '2026-12-09T00:00:00Z' });
    const early = settle(commissionOnly(), [refund], END);
    expect(early.lines).toEqual([]);
    expect(early.findings.map((it) => it.code)).toContain('ADJUSTMENT_WITHOUT_SALE');
    expect(settle(commissionOnly(), [late, refund], END).totals.earned.minor).toBe('180');
    expect(settle(commissionOnly({ returns: 'kept' }), [late, refund], END).totals).toMatchObject({
      earned: { minor: '240' },
      creditedSales: { minor: '1500' },
    });
  });

  it('follows a corrected attribution, and ignores an older one', () => {
    const corrected = credited('o', 2000, {
      toCreator: 1000,
      revision: 2,
      id: 'o2',
      recordedAt: '2026-12-10T00:00:00Z',
    });
    const settlement = settle(commissionOnly(), [credited('o', 2000), corrected], END);
    expect(lines(settlement)).toEqual([
      ['commission', '240'],
      ['commission-clawback', '-120'],
    ]);
    const older = credited('o', 2000, { id: 'o3', recordedAt: '2026-12-11T00:00:00Z' });
    expect(settle(commissionOnly(), [corrected, older], END).totals.earned.minor).toBe('120');
  });

  it('earns nothing on sales outside the term', () => {
    const settlement = settle(
      commissionOnly(),
      [credited('o', 2000, { occurredAt: '2026-11-25T07:59:59Z' })],
      END,
    );
    expect(settlement.lines).toEqual([]);
    expect(settlement.findings.map((it) => it.code)).toContain('SALE_OUTSIDE_TERM');
  });

  it('converts by the newest quote before the sale, cites it, and never assumes a rate', () => {
    const quote = (asOf: Instant, rate: string): FxQuote => ({
      base: 'EUR',
      quote: 'USD',
      rate,
      asOf,
      side: 'mid',
      source: 'bank',
    });
    const fx = [
      quote('2026-12-07T00:00:00Z', '9'),
      quote('2026-12-05T00:00:00Z', '1.10'),
      quote('2026-12-01T00:00:00Z', '9'),
    ];
    const sale = credited('o', 2000, { currency: 'EUR' });
    const refund = credited('o', -1100, {
      change: 'refund',
      id: 'r',
      currency: 'USD',
      recordedAt: '2026-12-20T00:00:00Z',
    });
    const settlement = settle(commissionOnly(), [sale, refund], { ...END, fx });
    expect(settlement.lines[0]).toMatchObject({
      base: { currency: 'EUR', minor: '2000' },
      fx: { rate: '1.10' },
      amount: { currency: 'USD', minor: '264' },
    });
    expect(settlement.lines[1]).toMatchObject({
      base: { currency: 'USD', minor: '-1100' },
      fx: null,
      amount: { minor: '-132' },
    });
    expect(() => settle(commissionOnly(), [sale], END)).toThrowError(
      expect.objectContaining({ code: 'FX_QUOTE_MISSING' }),
    );
    expect(() =>
      settle(commissionOnly(), [sale], { ...END, fx: [quote('2026-12-07T00:00:00Z', '9')] }),
    ).toThrowError(expect.objectContaining({ code: 'FX_QUOTE_MISSING' }));
  });

  it('needs no quotes for amounts in its own currency alone', () => {
    const { fx, ...rest } = END;
    const sale = credited('o', 2000);
    expect(settle(commissionOnly(), [sale], rest)).toEqual(settle(commissionOnly(), [sale], END));
    expect(() =>
      settle(commissionOnly(), [credited('e', 2000, { currency: 'EUR' })], rest),
    ).toThrowError(expect.objectContaining({ code: 'FX_QUOTE_MISSING' }));
    expect(() => settle(commissionOnly(), [sale], { ...rest, fx: null as never })).toThrow('fx');
  });

  it('names every exchange rate that is missing, of facts that can be read once', () => {
    const currencies = ['EUR', 'VND', 'JPY'] as const;
    const sales = currencies.map((currency) => credited(currency, 100, { currency }));
    const missing = (): unknown => settle(commissionOnly(), sales.values(), END);
    expect(missing).toThrow(/EUR\/USD.*VND\/USD.*JPY\/USD/);
    expect(missing).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({
          from: 'EUR',
          others: [
            expect.objectContaining({ from: 'VND', to: 'USD' }),
            expect.objectContaining({ from: 'JPY', to: 'USD' }),
          ],
        }),
      }),
    );
  });
});

describe('settle: tax, payees and payments', () => {
  it('withholds only for work done where the tax is due; an unknown place counts as there', () => {
    const taxed = { ...commissionOnly() };
    const withPlaces = (video: string | undefined, live: string | undefined): Contract => ({
      ...taxed,
      clauses: taxed.clauses.map((clause) => {
        if (clause.clause === 'tax') return { ...clause, withholdingRate: 300_000 };
        if (clause.clause !== 'deliverable') return clause;
        const { placeOfPerformance: _place, ...rest } = clause;
        const place = clause.id === 'live' ? live : video;
        return place === undefined ? rest : { ...rest, placeOfPerformance: place };
      }),
    });
    const withheld = (contract: Contract): string | undefined =>
      settle(contract, orders(1), END).payees[0]?.withheld.minor;
    expect(withheld(withPlaces('US', 'US'))).toBe('72');
    expect(withheld(withPlaces('TH', 'TH'))).toBe('0');
    expect(withheld(withPlaces('TH', 'US'))).toBe('24');
    expect(withheld(withPlaces(undefined, 'TH'))).toBe('48');
  });

  it('grosses up where the payer bears the tax, so that the agreed amount arrives', () => {
    const contract = contractWith({
      tax: { withholdingRate: 200_000, borneBy: 'payer' },
      fee: { model: 'commission' },
    });
    const settlement = settle(contract, orders(1), END);
    expect(lines(settlement)).toEqual([
      ['commission', '240'],
      ['commission', '60'],
      ['withholding', '-60'],
    ]);
    expect(settlement.payees[0]).toMatchObject({
      earned: { minor: '300' },
      withheld: { minor: '60' },
      outstanding: { minor: '240' },
    });
    const whole = contractWith({ tax: { withholdingRate: 1_000_000, borneBy: 'payer' } });
    expect(() => settle(whole, orders(1), END)).toThrowError(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });

  it('shares what is earned among payees without losing a unit', () => {
    const base = commissionOnly();
    const shares = [
      { payee: 'mia', share: 333_333 },
      { payee: 'agent', share: 666_667 },
    ];
    const agent = { id: 'agent', role: 'payee', name: 'Agent', market: 'US' } as const;
    const parties = [...base.parties, agent];
    const contract: Contract = {
      ...base,
      parties,
      clauses: [...base.clauses, { clause: 'payee-split', id: 'split', feeId: 'fee', shares }],
    };
    const settlement = settle(contract, [credited('o', 1999)], END);
    expect(settlement.payees.map((it) => [it.id, it.earned.minor])).toEqual([
      ['mia', '80'],
      ['agent', '160'],
    ]);
    const short: Contract = {
      ...base,
      parties,
      clauses: [
        ...base.clauses,
        { clause: 'payee-split', id: 'split', feeId: 'fee', shares: shares.slice(1) },
      ],
    };
    expect(() => settle(short, orders(1), END)).toThrowError(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: expect.stringContaining(`/clauses/${base.clauses.length}/shares`),
      }),
    );
  });

  it('takes payments off the earliest claim, and leaves strangers out', () => {
    const contract = lipColourContract();
    const facts = [
      ...everyone(contract),
      ...delivered(),
      ...orders(300),
      paid('mia', 100_000, '2026-12-16'),
      paid('someone', 5, '2026-12-16'),
    ];
    const settlement = settle(contract, facts, END);
    expect(settlement.due.map((due) => due.amount.minor)).toEqual(['110000', '72000', '90000']);
    expect(settlement.payees[0]?.outstanding.minor).toBe('272000');
    expect(settlement.findings.map((it) => it.code)).toContain('PAYMENT_TO_STRANGER');
  });
});

describe('settle: statements', () => {
  it('names the statement before, and lists a period while balances stay whole', () => {
    const contract = lipColourContract();
    const facts = [...everyone(contract), ...delivered(), ...orders(10)];
    const november: Window = { start: '2026-11-01T00:00:00Z', end: '2026-12-01T00:00:00Z' };
    const first = settle(contract, facts, {
      ...END,
      knownAsOf: '2026-12-01T00:00:00Z',
      period: november,
    });
    const second = settle(contract, facts, {
      ...END,
      period: { start: november.end, end: '2027-03-01T00:00:00Z' },
      previous: first,
    });
    expect(second.previous).toBe(first.seal?.hash);
    expect([...first.lines, ...second.lines]).toEqual(settle(contract, facts, END).lines);
    expect(second.totals).toEqual(settle(contract, facts, END).totals);
    expect(() =>
      settle(contract, facts, { ...END, knownAsOf: '2026-11-30T00:00:00Z', previous: first }),
    ).toThrowError(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  it('does not know what is recorded later', () => {
    const sale = credited('o', 2000, { recordedAt: '2026-12-10T00:00:00Z' });
    expect(
      settle(commissionOnly(), [sale], { ...END, knownAsOf: '2026-12-09T23:59:59.999Z' }).lines,
    ).toEqual([]);
    expect(
      settle(commissionOnly(), [sale], { ...END, knownAsOf: '2026-12-10T00:00:00Z' }).lines,
    ).toHaveLength(1);
  });

  it('refuses one id with two contents, and contracts that cannot be settled', () => {
    const invalid = (path: string) =>
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining(path) });
    const other = { ...credited('o', 2000), occurredAt: '2026-12-08T00:00:00Z' } as Fact;
    expect(() => settle(commissionOnly(), [credited('o', 2000), other], END)).toThrowError(
      invalid('/1/occurredAt'),
    );
    const foreign = contractWith({
      fee: { fixed: { amount: { currency: 'EUR', minor: '1' }, per: 'deal' } },
    });
    expect(() => settle(foreign, [], END)).toThrowError(invalid('/clauses/2/fixed/amount'));
    const shares = contractWith({
      stages: { stages: [{ id: 'a', share: 300_000, trigger: 'signing', dueDays: 0 }] },
    });
    expect(() => settle(shares, [], END)).toThrowError(invalid('/clauses/3/stages'));
    expect(() => settle(contractWith({ fee: { model: null } }), [], END)).toThrowError(
      expect.objectContaining({ code: 'CONTRACT_INCOMPLETE' }),
    );
    const free = lipColourContract();
    const without = { ...free, clauses: free.clauses.filter((clause) => clause.clause !== 'fee') };
    expect(() => settle(without, [], END)).toThrowError(
      expect.objectContaining({ code: 'CLAUSE_MISSING' }),
    );
    expect(() => settle(free, [], { knownAsOf: 'yesterday' as never, fx: [] })).toThrowError(
      invalid('knownAsOf'),
    );
    expect(free).toEqual(lipColourContract());
  });
});
