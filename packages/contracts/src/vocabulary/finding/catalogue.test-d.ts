import { expectTypeOf, it } from 'vitest';
import { type FindingCatalogue, findingOf } from './catalogue.ts';
import type { Finding } from './finding.ts';

const FINDINGS = {
  OVERPAID: {
    severity: 'error',
    message: { en: '{name} was paid too much.', 'zh-Hans': '{name} 多付。' },
    fix: { en: 'Ask for {amount} back.', 'zh-Hans': '请退回 {amount}。' },
  },
  NOTHING_SOLD: {
    severity: 'hint',
    message: { en: 'Nothing was sold.', 'zh-Hans': '没有成交。' },
    fix: { en: 'Check the links.', 'zh-Hans': '请检查链接。' },
  },
} as const satisfies FindingCatalogue;

it('a finding knows its code and what it rests on', () => {
  const found = findingOf(FINDINGS, 'NOTHING_SOLD', { path: '', evidence: { orders: 0 } });
  expectTypeOf(found).toEqualTypeOf<Finding<'NOTHING_SOLD', { orders: number }>>();
});

it('a finding takes exactly the values that its message and fix name', () => {
  findingOf(FINDINGS, 'OVERPAID', { path: '', params: { name: 'Mia', amount: 5 } });
  // @ts-expect-error -- without amount, which the fix names
  findingOf(FINDINGS, 'OVERPAID', { path: '', params: { name: 'Mia' } });
  // @ts-expect-error -- without values
  findingOf(FINDINGS, 'OVERPAID', { path: '' });
  // @ts-expect-error -- a value that no text names
  findingOf(FINDINGS, 'OVERPAID', { path: '', params: { name: 'Mia', amount: 5, day: 1 } });
  // @ts-expect-error -- a value where no text names one
  findingOf(FINDINGS, 'NOTHING_SOLD', { path: '', params: { name: 'Mia' } });
  // @ts-expect-error -- a code that the catalogue does not have
  findingOf(FINDINGS, 'OVERPAYED', { path: '' });
});
