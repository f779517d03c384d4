import { expect, it } from 'vitest';
import { attributionPolicyOf } from '../../contract/attribution-policy.ts';
import type { Contract } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import { renderContract } from '../../render/render.ts';
import { reviewContract } from '../../review/review.ts';

/** The contract of the tests with its code bound to products. */
function bound(products: readonly string[]): Contract {
  const contract = lipColourContract();
  const clauses = contract.clauses.map((clause) =>
    clause.clause === 'attribution'
      ? {
          ...clause,
          codes: (clause.codes ?? []).map((code) => ({ ...code, products: [...products] })),
        }
      : clause,
  );
  return { ...contract, clauses };
}

const [set, liner] = ['Lip colour set of six', 'Lip liner'];

it('a policy has the products of its codes', () => {
  expect(attributionPolicyOf(bound(['lip-set'])).codes.map(({ products }) => products)).toEqual([
    ['lip-set'],
  ]);
});

it.each([
  ['en', 'A code that names products counts for them alone', 'Products'],
  ['zh-Hans', '优惠码载明适用商品的，仅对该等商品有效', '适用商品'],
] as const)('the contract says so in %s, with the products by name', (language, rule, head) => {
  const text = renderContract(bound(['lip-set', 'lip-liner']), { language, format: 'markdown' });
  expect(text).toContain(rule);
  expect(text).toContain(head);
  expect(text).toContain(`${set}${language === 'en' ? ', ' : '、'}${liner}`);
  const plain = renderContract(lipColourContract(), { language, format: 'markdown' });
  expect(plain).not.toContain(rule);
});

it('a product that the contract does not have is a conflict', () => {
  const findings = reviewContract(bound(['none']), { asOf: '2026-11-20T00:00:00Z' });
  expect(findings.map(({ code, path }) => [code, path])).toContainEqual([
    'REFERENCE_UNKNOWN',
    expect.stringMatching(/codes\/0\/products\/0$/),
  ]);
});
