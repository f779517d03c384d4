import { describe, expect, it } from 'vitest';
import { isPublished } from '../../../clauses/deliverable/form/form.ts';
import { renderContract } from '../../../render/render.ts';
import { reviewItems } from '../../../review/items.ts';
import { reviewContract } from '../../../review/review.ts';
import { inputIssues } from '../../../vocabulary/index.ts';
import { ContractSchema } from '../../document.ts';
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

it('what nobody publishes is asked for no platform, pinning, time online or live session', () => {
  const { covered, missing } = reviewItems(productionDays());
  const asked = [...covered, ...missing];
  expect(covered).toEqual(
    expect.arrayContaining(['scope.quantity', 'scope.form', 'scope.publish']),
  );
  for (const item of ['scope.platform', 'scope.pinning', 'scope.keep-up', 'live.minutes'])
    expect(asked).not.toContain(item);
});
