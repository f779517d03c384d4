import { describe, expect, it } from 'vitest';
import { policyOfCodes } from '../credit/code-policy.ts';
import { creditOrders } from '../credit/credit-orders.ts';
import { anOrder, at } from '../records/records.fixture.ts';
import { clickIdIn, createLink, type LinkOptions } from './create-link.ts';

const options: LinkOptions = {
  target: 'https://shop.example/products/lip?variant=1#top',
  creator: 'mia',
  channel: 'bio',
  clickId: 'k7Qz',
  at: at('13:00:00'),
};

describe('a link', () => {
  it('carries its click id, which is read from the address at which a visit began', () => {
    const { url } = createLink(options);
    expect(url).toBe('https://shop.example/products/lip?variant=1&click_id=k7Qz#top');
    expect([clickIdIn(url), clickIdIn('/products/lip?click_id=k7Qz')]).toEqual(['k7Qz', 'k7Qz']);
    expect([clickIdIn('/products/lip'), clickIdIn('/?click_id='), clickIdIn('')]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });

  it.each(['a b', 'ü/ö?&=#', '達人', '+1'])('comes back with the click id %s', (clickId) => {
    expect(clickIdIn(createLink({ ...options, clickId }).url)).toBe(clickId);
  });

  it('to a payment link of Stripe carries it as the reference', () => {
    const { url } = createLink({ ...options, target: 'https://buy.stripe.com/test_1' });
    expect(url).toBe('https://buy.stripe.com/test_1?client_reference_id=k7Qz');
  });

  it('credits the order that returns its click id, without any other identity', () => {
    const { touch } = createLink({ ...options, sessionId: 'S1', kind: 'live-click' });
    const { persons: _, ...order } = anOrder({ clickIds: ['k7Qz'] });
    const { sales } = creditOrders({ touches: [touch], orders: [order] }, policyOfCodes([]));
    expect([sales[0]?.credits[0]?.to, sales[0]?.sessionId]).toEqual([
      { party: 'creator', id: 'mia' },
      'S1',
    ]);
  });

  it.each([
    ['target', 'javascript:alert(1)', 'LINK_TARGET'],
    ['target', 'shop.example', 'LINK_TARGET'],
    ['clickId', '', 'IDENTIFIER'],
    ['at', 'yesterday', 'INSTANT'],
  ])('with the %s "%s" is refused', (field, value, code) => {
    let issues: unknown;
    try {
      createLink({ ...options, [field]: value });
    } catch (error) {
      issues = (error as { details: { issues: unknown } }).details.issues;
    }
    expect(issues).toMatchObject([{ code, path: `/${field}` }]);
  });
});
