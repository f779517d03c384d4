import { describe, expect, it } from 'vitest';
import { policyOfCodes } from '../credit/code-policy.ts';
import { creditOrders } from '../credit/credit-orders.ts';
import { comparedIdentity } from './compared-identity.ts';
import { anOrder, aTouch } from './records.fixture.ts';

describe('identities are compared', () => {
  it.each([
    ['email:Ada@Example.COM', 'email:ada@example.com'],
    ['Email: ada@example.com', 'email:ada@example.com'],
    ['Ada@Example.com', 'email:ada@example.com'],
    ['phone:+1 (555) 010-0123', 'phone:+15550100123'],
    ['user:Ada', 'user:Ada'],
    ['7301000000115411359', '7301000000115411359'],
    ['id:x@Y.z', 'id:x@Y.z'],
  ])('%s as %s', (identity, compared) => {
    expect(comparedIdentity(identity)).toBe(compared);
  });

  it('so that a click and an order of one address are joined', () => {
    const { sales } = creditOrders(
      {
        touches: [aTouch({ persons: ['email:Ada@Example.com'] })],
        orders: [anOrder({ persons: ['ada@example.COM'] })],
      },
      policyOfCodes([]),
    );
    expect(sales[0]?.credits[0]?.to).toEqual({ party: 'creator', id: 'mia' });
  });

  it('so that copies written in two ways are one touch', () => {
    const touches = ['email:ada@example.com', 'email:ADA@example.com'].map((person) =>
      aTouch({ persons: [person] }),
    );
    const { findings } = creditOrders({ touches, orders: [anOrder()] }, policyOfCodes([]));
    expect(findings.map(({ code }) => code)).toContain('DUPLICATE_TOUCH');
  });
});
