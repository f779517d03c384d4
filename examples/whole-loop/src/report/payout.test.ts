import { formatMoney, type Settlement } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textsIn } from '../texts/text.ts';
import { usd } from './grade.fixture.ts';
import { reportPage } from './page.ts';
import { reportFixture } from './report.fixture.ts';
import { payoutSteps } from './sections/payout.ts';

type Line = Settlement['lines'][number];
type Entry = (typeof ADDED)[number] | 'deposit-forfeited';

const ADDED = [
  'fixed-fee',
  'commission',
  'commission-clawback',
  'bonus',
  'deposit-released',
  'withholding',
  'payment',
] as const satisfies readonly Line['entry'][];

const lineArb = fc.record({
  entry: fc.constantFrom(...ADDED, 'deposit-forfeited' as const),
  minor: fc.integer({ min: -100_000_000, max: 100_000_000 }),
});

/** A settlement with these lines; the sum is worked out from what is added, and from nothing else. */
function settlementOf(lines: readonly { entry: Entry; minor: number }[]): Settlement {
  const { settlement } = reportFixture();
  const [pattern] = settlement.lines as [Line];
  const owed = lines
    .filter(({ entry }) => entry !== 'deposit-forfeited')
    .reduce((sum, { minor }) => sum + minor, 0);
  return {
    ...settlement,
    lines: lines.map(({ entry, minor }, index) => ({
      ...pattern,
      id: `l${index}`,
      entry,
      amount: usd(entry === 'deposit-forfeited' ? Math.abs(minor) : minor),
    })),
    totals: { ...settlement.totals, outstanding: usd(owed) },
  };
}

it('the drawn steps sum to what is owed, a forfeited deposit not among them', () => {
  fc.assert(
    fc.property(fc.array(lineArb, { minLength: 1, maxLength: 60 }), (lines) => {
      const settlement = settlementOf(lines);
      const steps = payoutSteps(settlement, textsIn('en'));
      const drawn = steps.filter((step) => step.total !== true);
      const sum = drawn.reduce((total, step) => total + Math.round(step.value * 100), 0);
      expect(sum).toBe(Number(settlement.totals.outstanding.minor));
      expect(steps.at(-1)?.text).toBe(formatMoney(settlement.totals.outstanding));
    }),
    { numRuns: 50 },
  );
});

it('the printed statement sums to what is owed, however many lines it has', () => {
  fc.assert(
    fc.property(fc.array(lineArb, { minLength: 1, maxLength: 60 }), (lines) => {
      const settlement = settlementOf(lines);
      const page = reportPage({ ...reportFixture(), settlement }, 'en');
      const table = page.slice(page.indexOf('>Statement<'));
      const cells = [
        ...table
          .slice(0, table.indexOf('</table>'))
          .matchAll(/<td class="n">(?:<strong>)?USD (-?)([\d,]+\.\d\d)/g),
      ];
      const amounts = cells.map(
        ([, sign, digits = '']) => Number(digits.replace(/[,.]/g, '')) * (sign === '' ? 1 : -1),
      );
      const owed = amounts.pop();
      expect(owed).toBe(Number(settlement.totals.outstanding.minor));
      expect(amounts.reduce((sum, it) => sum + it, 0)).toBe(owed);
    }),
    { numRuns: 15 },
  );
});

it('a forfeited deposit is said to be not paid', () => {
  const settlement = settlementOf([
    { entry: 'fixed-fee', minor: 10_500 },
    { entry: 'deposit-forfeited', minor: 10_500 },
  ]);
  expect(payoutSteps(settlement, textsIn('en'))[1]).toEqual({
    name: 'deposit forfeited, not paid',
    value: 0,
    text: '(USD 105.00)',
    limit: 105,
  });
});

it('the flow prints parts that sum to the whole they come from', () => {
  const facts = reportFixture();
  const money = {
    ...facts.money,
    gross: 1_197_080n,
    refunds: 0n,
    cancellations: 0n,
    chargebacks: 0n,
    credited: [
      { name: { en: 'Mia', 'zh-Hans': 'Mia' }, minor: 698_540n, ours: true },
      { name: { en: 'web', 'zh-Hans': 'web' }, minor: 498_540n, ours: false },
    ],
  };
  const page = reportPage({ ...facts, money }, 'en');
  for (const text of ['USD 11,970.80', 'USD 6,985.40', 'USD 4,985.40'])
    expect(page).toContain(text);
});
