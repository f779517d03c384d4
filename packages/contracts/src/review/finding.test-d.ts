import { it } from 'vitest';
import type { MarketRule } from '../law/rule.ts';
import { reviewFinding } from './finding.ts';
import { lawIssue } from './law-issue.ts';

it('a finding of the review takes exactly the values that its texts name', () => {
  reviewFinding('PARTY_MISSING', { path: '/parties', values: { role: 'the brand' } });
  // @ts-expect-error -- without the role
  reviewFinding('PARTY_MISSING', { path: '/parties', values: {} });
  // @ts-expect-error -- without values
  reviewFinding('PARTY_MISSING', { path: '/parties' });
  // @ts-expect-error -- a value that no text names
  reviewFinding('PARTY_MISSING', { path: '/parties', values: { role: 'the brand', day: 1 } });
});

it('a finding of law takes the values beside the market and the instrument', () => {
  const rule = {} as MarketRule;
  lawIssue('LAW_DISCLOSURE', rule, { path: '/clauses' });
  const values = { party: 'Mia', advertiser: 'Rosy' };
  lawIssue('LAW_MENTION', rule, { path: '', values: { ...values, field: 'the address' } });
  // @ts-expect-error -- without the field
  lawIssue('LAW_MENTION', rule, { path: '', values });
});
