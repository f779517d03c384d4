import { describe, expect, it } from 'vitest';
import type { Fact } from '../../vocabulary/index.ts';
import { recordedBefore } from './fact-dates.ts';
import { credited, delivery, paid } from './facts.fixture.ts';
import { knownFacts } from './known-facts.ts';

const known = (fact: Fact) => () => knownFacts([fact], '2027-06-01T00:00:00Z');
const objection = (at: '2026-12-04T00:00:00Z' | '2026-12-05T00:00:00Z'): Fact => ({
  ...{ kind: 'fact', version: 1, id: 'no', type: 'objection', by: 'rosy', about: 'fee' },
  ...{ text: 'No', statementAt: '2026-12-05T00:00:00Z', occurredAt: at },
  recordedAt: '2026-12-06T00:00:00Z',
});

describe('dates that contradict each other are refused', () => {
  it.each([
    // Clocks may differ by a day, not more.
    ['2026-12-04T12:00:00Z', true],
    ['2026-12-04T11:59:59Z', false],
    ['2026-12-05T12:00:00.500Z', true],
  ] as const)('a payment of 5 December, 12:00, recorded at %s: taken %s', (recordedAt, isTaken) => {
    const payment = known({ ...paid('mia', 1, '2026-12-05'), recordedAt });
    if (isTaken) expect(payment).not.toThrow();
    else expect(payment).toThrow('/recordedAt');
  });

  it('a piece that was taken down before it was published', () => {
    const piece = delivery('v1', 'videos', '2026-12-01');
    if (piece.type !== 'delivery') throw new RangeError('fixture');
    const removed = (removedAt: `${string}T${string}Z`) =>
      known({ ...piece, report: { ...piece.report, removedAt } });
    expect(removed('2026-12-01T11:59:59Z')).toThrow('/report/removedAt');
    expect(removed('2026-12-01T12:00:00Z')).not.toThrow();
  });

  it('an objection to a statement that there was not yet', () => {
    expect(known(objection('2026-12-04T00:00:00Z'))).toThrow('/occurredAt');
    expect(known(objection('2026-12-05T00:00:00Z'))).not.toThrow();
  });
});

describe('a sale that was recorded before it was made', () => {
  it.each([
    // Sold on 6 December, 03:00.
    ['2026-12-05T03:00:00Z', 0],
    ['2026-12-05T02:59:59Z', 1],
    ['2026-12-06T03:00:00.500Z', 0],
  ] as const)('at %s: %d', (recordedAt, count) => {
    const sale = credited('o', 1000, { recordedAt });
    if (sale.type !== 'credited-sale') throw new RangeError('fixture');
    expect(recordedBefore([sale])).toHaveLength(count);
  });
});

describe('a sale of more than 10^18 minor units', () => {
  it.each([
    [10n ** 18n, true],
    [-(10n ** 18n), true],
    [10n ** 18n + 1n, false],
    [-(10n ** 18n) - 1n, false],
    [10n ** 40n, false],
  ])('%s: taken %s', (minor, isTaken) => {
    const sale = known(credited('o', minor));
    if (isTaken) expect(sale).not.toThrow();
    else expect(sale).toThrow('/sale/money/minor');
  });
});
