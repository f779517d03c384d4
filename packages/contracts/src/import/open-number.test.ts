import { expect, it } from 'vitest';
import { renderContract } from '../render/index.ts';
import { contractOf, fixed, videos } from '../settlement/cases/deal.fixture.ts';
import { importProse } from './import-prose.ts';

it.each(['en', 'zh-Hans'] as const)(
  'pieces without a number are read as no number (%s)',
  (language) => {
    const open = { quantity: null, publish: null };
    const contract = contractOf([videos('clips', 1, open), fixed(1_000, 'item')]);
    const text = renderContract(
      { ...contract, dealType: 'fixed-content' },
      { language, format: 'markdown' },
    );
    const { clauses } = importProse(text, { language, id: 'draft', asOf: '2026-11-30' });
    const numbers = clauses.map(({ clause }) =>
      clause.clause === 'deliverable' ? clause.quantity : undefined,
    );
    expect(numbers.filter((it) => typeof it === 'number')).toEqual([]);
  },
);
