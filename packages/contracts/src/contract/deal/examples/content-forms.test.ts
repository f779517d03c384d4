import { describe, expect, it } from 'vitest';
import { isPublished } from '../../../clauses/deliverable/form/form.ts';
import { renderContract } from '../../../render/render.ts';
import { reviewItems } from '../../../review/items.ts';
import { reviewContract } from '../../../review/review.ts';
import { inputIssues } from '../../../vocabulary/index.ts';
import { type Contract, ContractSchema } from '../../document.ts';
import { productionDays } from './production-days.fixture.ts';
import { samplesSent } from './samples-sent.fixture.ts';

describe.each([
  ['days and files that nobody publishes', productionDays()],
  ['samples for posts', samplesSent()],
  ['samples as a gift', samplesSent([])],
])('an example contract: %s', (_, contract) => {
  it('is without a clause of free terms, and passes the review', () => {
    expect(inputIssues(ContractSchema, contract)).toEqual([]);
    expect(contract.clauses.map(({ clause }) => clause)).not.toContain('other');
    const found = reviewContract(contract, { asOf: '2026-11-22T00:00:00Z' });
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is written in both languages, what nobody publishes without a blank', () => {
    const own = contract.clauses.filter((it) => it.clause === 'deliverable' && !isPublished(it));
    for (const language of ['en', 'zh-Hans'] as const) {
      const text = renderContract(contract, { language, format: 'markdown' }).replaceAll('\\', '');
      const articles = text.split('\n## ').filter((it) => own.some(({ id }) => it.includes(id)));
      expect(articles.length).toBeGreaterThanOrEqual(own.length);
      for (const { id } of own) {
        const [article] = articles.filter((it) => /^[^\n]*$/m.exec(it)?.[0].includes(id));
        expect(article).toBeDefined();
        expect(article).not.toContain('**[');
      }
    }
  });
});

describe('samples as the pay of a deal in kind', () => {
  const without = (contract: Contract): Contract => ({
    ...contract,
    clauses: contract.clauses.filter(({ clause }) => clause !== 'in-kind'),
  });
  const found = (contract: Contract) =>
    reviewContract(contract, { asOf: '2026-11-22T00:00:00Z' })
      .filter(({ code }) => /^(?:ITEM_MISSING|ITEM_BY_DEFAULT)$/.test(code))
      .filter(({ evidence }) => evidence?.missing?.some(({ item }) => item === 'fee.fixed'))
      .map(({ code }) => code);
  const changed = (more: object): Contract => {
    const contract = without(samplesSent());
    const clauses = contract.clauses.map((it) => (it.id === 'samples' ? { ...it, ...more } : it));
    return { ...contract, clauses: clauses as Contract['clauses'] };
  };

  it('need no clause of pay in kind besides', () => {
    const contract = without(samplesSent());
    expect(found(contract)).toEqual(['ITEM_BY_DEFAULT']);
    const errors = reviewContract(contract, { asOf: '2026-11-22T00:00:00Z' }).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([]);
    const gift = without(samplesSent([]));
    const clauses = gift.clauses.filter(({ id }) => id !== 'posts');
    expect(found({ ...gift, clauses })).toEqual(['ITEM_BY_DEFAULT']);
  });

  it.each([
    ['nothing is published in return', without(samplesSent([]))],
    ['their number is open', changed({ quantity: null })],
    ['nobody sends them', changed({ samples: { productIds: ['lip-set'], inReturn: ['posts'] } })],
    ['who receives them sends them', changed({ actor: 'rosy' })],
    ['the deal is of another type', { ...changed({}), dealType: 'fixed-content' as const }],
  ])('do not stand for it where %s', (_, contract) => {
    expect(found(contract)).toEqual(['ITEM_MISSING']);
  });
});

it('what nobody publishes is asked for no platform, pinning, time online or live session', () => {
  const { covered, missing } = reviewItems(productionDays());
  const asked = [...covered, ...missing];
  expect(covered).toEqual(
    expect.arrayContaining(['scope.quantity', 'scope.form', 'scope.publish']),
  );
  for (const item of ['scope.platform', 'scope.pinning', 'scope.keep-up', 'live.minutes'])
    expect(asked).not.toContain(item);
});
