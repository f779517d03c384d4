import { expect, test } from 'vitest';
import { logOf, planOf } from '../../verify/session.fixture.ts';
import { verifySession } from '../../verify/session.ts';
import { factOfSession } from './fact-of.ts';

const plan = planOf(60, []);
const listed = { ...plan, contract: { ...plan.contract, kind: 'product-list' as const } };

test('a session that was planned from a list of products yields no fact, and its verification says why', () => {
  const log = logOf(listed, []);
  const verification = verifySession(listed, log);
  expect(verification.findings.map(({ code }) => code)).toContain('PLAN_WITHOUT_CONTRACT');
  expect(() => factOfSession(log, verification, { deliverableId: 'live' })).toThrow(
    expect.objectContaining({ code: 'INPUT_INVALID' }),
  );
});

test('one of a contract yields its fact, whether or not the plan names the kind', () => {
  for (const kind of [undefined, 'contract'] as const) {
    const of = kind === undefined ? plan : { ...plan, contract: { ...plan.contract, kind } };
    const log = logOf(of, []);
    const { type } = factOfSession(log, verifySession(of, log), { deliverableId: 'live' });
    expect(type).toBe('session');
  }
});
