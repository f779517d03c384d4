import { expect, it } from 'vitest';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { reviewContract } from './review.ts';

type Means = 'content-label' | 'platform-switch' | 'spoken';

/** The deal of the tests for Germany, with means of disclosure or without any. */
function disclosedBy(means: readonly Means[] | null): Contract {
  const contract = lipColourContract();
  return {
    ...contract,
    audience: [{ market: 'DE', languages: ['de'] }],
    clauses: contract.clauses.map((clause) => {
      if (clause.clause !== 'compliance') return clause;
      const { disclosure: _, ...rest } = clause;
      return means === null ? rest : { ...rest, disclosure: { by: 'mia', means: [...means] } };
    }),
  };
}

it.each<readonly [readonly Means[] | null, readonly string[]]>([
  [['content-label', 'platform-switch'], []],
  [['content-label'], ['warning']],
  [['spoken', 'content-label'], ['warning']],
  [['spoken'], ['error']],
  [null, ['error']],
])('the switch of a platform where %j discloses: %j', (means, severities) => {
  const found = reviewContract(disclosedBy(means), { asOf: '2026-11-22' });
  const switches = found.filter(({ code }) => code === 'LAW_PLATFORM_SWITCH');
  expect(switches.map(({ severity }) => severity)).toEqual(severities);
});
