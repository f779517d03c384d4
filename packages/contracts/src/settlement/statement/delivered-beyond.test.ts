import { expect, it } from 'vitest';
import { fixed, held, lives, on, published, statementOf, videos } from '../cases/deal.fixture.ts';

it('a session beyond the agreed number earns nothing and is named', () => {
  // Two sessions at 10.00; a third was held.
  const sessions = ['10-10', '10-11', '10-12'].map((day) => held(`live ${day}`, on(day)));
  const { totals, findings } = statementOf([lives(2), fixed(1_000, 'session')], sessions);
  expect(totals.earned.minor).toBe('2000');
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: 'DELIVERED_BEYOND',
      params: expect.objectContaining({ count: 1, agreed: 2, facts: 'session-live 10-12' }),
    }),
  );
});

it('as is a piece; as many as are agreed are not', () => {
  const pieces = [published('a', 'v1', [on('10-10')]), published('b', 'v1', [on('10-11')])];
  const codes = (quantity: number) =>
    statementOf([videos('v1', quantity), fixed(1_000, 'item')], pieces).findings.map(
      ({ code }) => code,
    );
  expect(codes(1)).toContain('DELIVERED_BEYOND');
  expect(codes(2)).not.toContain('DELIVERED_BEYOND');
});
