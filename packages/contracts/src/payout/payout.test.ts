import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../clauses/schemas.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { dealOf, usd } from '../settlement/deal.fixture.ts';
import { credited, signed } from '../settlement/facts/facts.fixture.ts';
import { settle } from '../settlement/settle.ts';
import { statementHash } from '../settlement/statement/seal.ts';
import type { Instant, Settlement, Window } from '../vocabulary/index.ts';
import { paymentsOf } from './paid.ts';
import { payeeStatement } from './payee-statement.ts';
import { type Payout, payoutCsv, payoutList } from './payout-list.ts';
import { writePayeeStatement } from './write-statement.ts';

const contract = lipColourContract();
const facts = [
  ...['rosy', 'mia'].map((by) => signed(contract, by, '2026-11-24')),
  credited('o1', 10_000),
  credited('o2', 5_050, { occurredAt: '2026-12-06T00:00:00Z' }),
];
const KNOWN = '2027-03-01T00:00:00Z';
const settled = (more = {}) => settle(contract, facts, { knownAsOf: KNOWN, fx: [], ...more });
const accounts = {
  mia: { account: 'DE02 1203 0000 0000 2020 51', holder: '=SUM(A1)', bank: 'a,"b"' },
};
const rowsOf = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true }) as Record<string, string>[];

describe('payouts', () => {
  it('pay what is due, each traced to lines that sum to it', () => {
    const settlement = settled();
    const { payouts, findings } = payoutList([settlement], { accounts, states: 'payable' });
    expect(findings).toEqual([]);
    const due = settlement.due.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n);
    expect(due).toBeGreaterThan(0n);
    expect(payouts).toHaveLength(1);
    const [payout] = payouts;
    expect(BigInt(payout?.amount.minor ?? 0)).toBe(due);
    const parts = payout?.lines.map(({ amount }) => BigInt(amount.minor)) ?? [];
    expect(parts.reduce((sum, it) => sum + it, 0n)).toBe(due);
    const ids = new Set(settlement.lines.map(({ id }) => id));
    expect(payout?.lines.every(({ lineId }) => ids.has(lineId))).toBe(true);
  });

  it('leave out what is due later, unless it is asked for', () => {
    // Signed on 24 November, so that the first stage, 30 % of 3,000.00, is due 7 days later.
    const early = settle(contract, facts, { knownAsOf: '2026-11-30T12:00:00Z', fx: [] });
    expect(payoutList([early], { accounts }).payouts).toEqual([]);
    const [later] = payoutList([early], { accounts, states: 'payable' }).payouts;
    expect([later?.amount.minor, later?.dueOn]).toEqual(['90000', '2026-12-01']);
  });

  it('name the payee whose account is missing, and the amount', () => {
    const { payouts, findings } = payoutList([settled()], { accounts: {} });
    expect(payouts).toEqual([]);
    expect(findings).toMatchObject([{ code: 'ACCOUNT_MISSING', severity: 'error', path: '/mia' }]);
    expect(payoutList([settled()], { accounts: Object.create(accounts) as never }).payouts).toEqual(
      [],
    );
  });

  it('of a chain pay by the newest statement, and ask for the ones that list its lines', () => {
    const first = settled({
      knownAsOf: '2027-01-01T00:00:00Z',
      period: { start: '2026-11-01T00:00:00Z', end: '2027-01-01T00:00:00Z' },
    });
    const second = settled({
      period: { start: '2027-01-01T00:00:00Z', end: KNOWN },
      previous: first,
    });
    const [whole] = payoutList([settled()], { accounts }).payouts;
    const [chained] = payoutList([first, second], { accounts }).payouts;
    expect([chained?.amount, chained?.lines]).toEqual([whole?.amount, whole?.lines]);
    expect(() => payoutList([second], { accounts })).toThrow('the statements before');
  });

  it('leave what was booked as the period ended to the statement that lists it', () => {
    // A retainer of 1,000.00 for December is earned, and due, as December ends: January's statement lists it.
    const periodic = { amount: usd(100_000), from: '2026-12-01', until: '2027-02-28' };
    const retained = dealOf([
      {
        ...{ clause: 'retainer', id: 'retainer', payer: 'rosy', payee: 'mia', model: 'monthly' },
        periodic: { ...periodic, paid: 'in-arrears', dueDays: 0 },
      } as Clause,
    ]);
    // The zone of the contract is that of Los Angeles.
    const [start, middle, end] = ['2026-12', '2027-01', '2027-02'].map(
      (month) => `${month}-01T08:00:00Z`,
    ) as [Instant, Instant, Instant];
    const month = (period: Window, more: object = {}) =>
      settle(retained, [], { knownAsOf: period.end, fx: [], period, ...more });
    const december = month({ start, end: middle });
    expect(payoutList([december], { accounts })).toMatchObject({
      payouts: [],
      findings: [
        {
          ...{ code: 'OWED_AFTER_PERIOD', severity: 'warning', path: '/0' },
          params: { amount: 'USD 1,000.00', statement: december.id, lines: ['line-1'] },
        },
      ],
    });
    const january = month({ start: middle, end }, { previous: december });
    const { payouts, findings } = payoutList([december, january], { accounts });
    expect(payouts.map(({ amount }) => amount)).toEqual([usd(100_000)]);
    expect(findings).toMatchObject([{ code: 'OWED_AFTER_PERIOD', path: '/1' }]);
  });

  it('are a CSV that no spreadsheet evaluates, and that comes back as the payments', () => {
    const { payouts } = payoutList([settled()], { accounts });
    const [payout] = payouts as [Payout];
    const csv = payoutCsv(payouts);
    const [row] = rowsOf(csv);
    expect(row).toMatchObject({
      reference: payout.reference,
      payee: 'mia',
      holder: "'=SUM(A1)",
      account: accounts.mia.account,
      bank: 'a,"b"',
      amount: (Number(payout.amount.minor) / 100).toFixed(2),
      currency: 'USD',
      lines: payout.lines.map(({ lineId }) => lineId).join(' '),
    });
    const paid = { ...payout, paidAt: '2027-03-02T00:00:00Z' } as const;
    const payments = paymentsOf([
      { reference: paid.reference, payee: paid.payee, payer: paid.payer, amount: paid.amount },
      {
        reference: paid.reference,
        payee: paid.payee,
        payer: paid.payer,
        amount: paid.amount,
        paidAt: paid.paidAt,
      },
    ]);
    expect(payments).toHaveLength(1);
    const after = settle(contract, [...facts, ...payments], {
      knownAsOf: '2027-03-03T00:00:00Z',
      fx: [],
    });
    expect(after.totals.paid).toEqual(payout.amount);
    expect(payoutList([after], { accounts }).payouts).toEqual([]);
  });

  it('name what is agreed to be paid in another currency', () => {
    const clauses = contract.clauses.map((clause) =>
      clause.clause === 'payment'
        ? { ...clause, payout: { currency: 'CNY', rateAt: 'earned', source: 'PBOC' } as const }
        : clause,
    );
    const abroad = { ...contract, clauses };
    const quote = { base: 'USD', quote: 'CNY', rate: '7.1', side: 'mid', source: 'PBOC' } as const;
    const fx = [{ ...quote, asOf: '2026-11-01T00:00:00Z' }] as const;
    const unsigned = settle(abroad, facts.slice(2), { knownAsOf: KNOWN, fx });
    expect(payoutList([unsigned], { accounts, states: 'payable' }).findings).toEqual([]);
    const signatures = ['rosy', 'mia'].map((by) => signed(abroad, by, '2026-11-24'));
    const without = settle(abroad, signatures, { knownAsOf: KNOWN, fx: [] });
    const { findings } = payoutList([without], { accounts, states: 'payable' });
    expect(findings).toMatchObject([
      { code: 'PAYOUT_CURRENCY', severity: 'warning', path: '/mia' },
    ]);
    // 30 % of 3,000 at signing; no tax is withheld.
    expect(findings[0]?.message['en']).toContain('USD 900.00 of it is agreed to be paid in CNY');
  });

  it('pay in the agreed currency at the agreed rate, which leaves nothing due when it was paid', () => {
    const quote = { base: 'USD', quote: 'CNY', rate: '7.1', side: 'mid', source: 'PBOC' } as const;
    const options = { knownAsOf: KNOWN, fx: [{ ...quote, asOf: '2026-11-01T00:00:00Z' }] } as const;
    const abroad = {
      ...contract,
      clauses: contract.clauses.map((clause) =>
        clause.clause === 'payment'
          ? { ...clause, payout: { currency: 'CNY', rateAt: 'earned', source: 'PBOC' } as const }
          : clause,
      ),
    };
    const signatures = ['rosy', 'mia'].map((by) => signed(abroad, by, '2026-11-24'));
    // 900.00 for the signatures at 7.10, and 15.05 of commission in dollars.
    const all = [...signatures, ...facts.slice(2)];
    const { payouts, findings } = payoutList([settle(abroad, all, options)], {
      ...{ accounts, states: 'payable' },
    });
    expect(findings).toEqual([]);
    const sums = payouts.map(({ amount, owed }) => [amount.currency, amount.minor, owed.minor]);
    expect(sums).toContainEqual(['CNY', '639000', '90000']);
    expect(new Set(payouts.map(({ reference }) => reference)).size).toBe(2);
    expect(payoutCsv(payouts)).toContain('6390.00,CNY');
    const paid = paymentsOf(
      payouts.map(({ reference, payee, payer, amount }) => ({
        ...{ reference, payee, payer, amount, paidAt: '2027-02-28T00:00:00Z' },
      })),
    );
    const after = settle(abroad, [...all, ...paid], options);
    expect([after.due, after.totals.overpaid?.minor]).toEqual([[], '0']);
  });

  it('are read back once, and never below zero', () => {
    const row = {
      reference: 'LL01',
      payee: 'mia',
      amount: { currency: 'USD', minor: '100' },
      paidAt: '2027-03-02T00:00:00Z',
    } as const;
    const other = { ...row, payee: 'lee' };
    expect(paymentsOf([row, other])).toHaveLength(2);
    expect(() => paymentsOf([row, other, { ...row, paidAt: '2027-03-03T00:00:00Z' }])).toThrow(
      '/2/reference: expected a reference that no other payment to mia in the list has',
    );
    const back = { ...row, amount: { currency: 'USD', minor: '-100' } } as const;
    expect(() => paymentsOf([back])).toThrow('/0/amount');
  });

  it('refuse accounts that are none', () => {
    expect(() => payoutList([settled()], { accounts: { mia: 'DE02' } as never })).toThrow('/mia');
  });
});

describe('the statement of a payee', () => {
  const hostile: Settlement = {
    ...settled(),
    payees: settled().payees.map((payee) => ({
      ...payee,
      name: '<script>alert(1)</script>\u202e',
    })),
  };

  it('has their lines, debts and dues, and nothing of other payees', () => {
    const settlement = settled();
    const own = payeeStatement(settlement, 'mia');
    expect(own.lines.map(({ id }) => id)).toEqual(
      settlement.lines.flatMap((line) => (line.payee === 'mia' ? [line.id] : [])),
    );
    expect(own.debts.map(({ payee }) => payee)).toEqual(['mia']);
    expect(() => payeeStatement(settlement, 'rosy')).toThrow('a payee of the statement');
  });

  it('names the seal of the settlement', () => {
    const sealed = settled({ period: { start: '2026-11-01T00:00:00Z', end: KNOWN } });
    expect(payeeStatement(sealed, 'mia').hash).toBe(statementHash(sealed));
  });

  it('is a CSV whose amounts are numbers, the negative ones too', () => {
    const paid = { ...payeeStatement(settled(), 'mia') };
    const [first] = paid.lines;
    const negative = { ...first, amount: { currency: 'USD', minor: '-1234' } } as typeof first;
    const csv = writePayeeStatement(
      { ...paid, lines: [negative ?? (first as never)] },
      { format: 'csv', language: 'en' },
    );
    expect(rowsOf(csv)[0]).toMatchObject({ Amount: '-12.34', Currency: 'USD' });
  });

  it.each([
    ['en', ['fixed fee', 'commission', 'deposit forfeited']],
    ['zh-Hans', ['固定费用', '佣金', '保证金扣除']],
  ] as const)('says what each line is: %s', (language, kinds) => {
    const period = { start: '2026-11-01T00:00:00Z', end: KNOWN };
    const own = payeeStatement(settled({ period }), 'mia');
    const html = writePayeeStatement(own, { format: 'html', language });
    for (const kind of kinds) expect(html).toContain(`<td class="parts"><bdi>${kind}</bdi>`);
    expect(html).toContain('2026-11-01 00:00 UTC – 2027-03-01 00:00 UTC');
    const csv = rowsOf(writePayeeStatement(own, { format: 'csv', language }));
    expect(new Set(csv.map((row) => Object.values(row).at(-2)))).toEqual(new Set(kinds));
    // Signed at noon on 24 November in UTC, with the first stage; the assessment is decided weeks later.
    const days = csv.map((row) => Object.values(row).at(-1));
    expect(days[0]).toBe('2026-11-24');
    for (const day of days) expect(html).toContain(`<tr><td class="parts"><bdi>${day}</bdi></td>`);
    expect(html).toContain(language === 'en' ? '<th>Booked (UTC)</th>' : '<th>入账日（UTC）</th>');
  });

  it.each(['en', 'zh-Hans'] as const)(
    'is a page that runs nothing, whatever a name holds: %s',
    (language) => {
      const html = writePayeeStatement(payeeStatement(hostile, 'mia'), {
        format: 'html',
        language,
      });
      expect(html).not.toContain('<script');
      expect(html).not.toContain('\u202e');
      expect(html).toContain('&lt;script&gt;');
      expect(html).toContain(language === 'en' ? 'Outstanding' : '未付');
      expect(html).toContain('@media print');
      expect(html.match(/<td class="amount">USD/g)?.length).toBeGreaterThan(2);
    },
  );
});
