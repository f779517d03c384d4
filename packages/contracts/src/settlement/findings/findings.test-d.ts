import { it } from 'vitest';
import { settlementFinding } from './findings.ts';

it('a finding of a settlement takes exactly the values that its texts name', () => {
  settlementFinding('NOT_SIGNED', {
    path: '/parties',
    params: { parties: ['Mia'], hash: 'sha256:00' },
  });
  // @ts-expect-error -- without the parties
  settlementFinding('NOT_SIGNED', { path: '/parties', params: {} });
});
