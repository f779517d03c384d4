import { expect, it } from 'vitest';
import { importProse } from './import-prose.ts';

const PARTIES = {
  en: 'Brand: Rosy Lips\nCreator: Mia\n\n',
  'zh-Hans': '品牌方：青禾\n达人：小满\n\n',
};

it.each([
  [
    'gifts',
    'en',
    'Rosy Lips pays Mia a commission of 10% of what viewers pay for each gift to Mia.',
  ],
  [
    'all-sales',
    'en',
    'Rosy Lips pays Mia a commission of 10% of the price paid for each sale, whoever is credited with it.',
  ],
  [
    undefined,
    'en',
    'Rosy Lips pays Mia a commission of 10% of the price paid for each sale credited to Mia.',
  ],
  ['gifts', 'zh-Hans', '对观众在平台上给小满的每笔打赏，青禾按实付价款的10%向小满支付佣金。'],
  ['all-sales', 'zh-Hans', '对每笔销售（不论归属于谁），青禾按实付价款的10%向小满支付佣金。'],
] as const)('a commission is read as a share of %s (%s)', (of, language, text) => {
  const { clauses } = importProse(`${PARTIES[language]}${text}`, {
    ...{ language, id: 'draft', asOf: '2026-11-30T00:00:00Z' },
  });
  const fees = clauses.flatMap(({ clause }) => (clause.clause === 'fee' ? [clause] : []));
  expect(fees.map(({ commission }) => [commission?.rate, commission?.of])).toEqual([[100_000, of]]);
});

it.each([
  [
    'all-sales',
    'en',
    'Rosy Lips pays Mia USD 2.00 for each unit of all sales, whoever is credited with them.',
  ],
  [undefined, 'en', 'Rosy Lips pays Mia USD 2.00 for each unit of the sales credited to Mia.'],
  [
    'all-sales',
    'zh-Hans',
    '对依本合同报告的全部销售（不论归属于谁），青禾按每个计费件2.00美元向小满支付费用。',
  ],
  [undefined, 'zh-Hans', '对依本合同归属于小满的销售，青禾按每个计费件2.00美元向小满支付费用。'],
] as const)('a fee per unit is read as one of %s (%s)', (of, language, text) => {
  const { clauses } = importProse(`${PARTIES[language]}${text}`, {
    ...{ language, id: 'draft', asOf: '2026-11-30T00:00:00Z' },
  });
  const fees = clauses.flatMap(({ clause }) => (clause.clause === 'unit-fee' ? [clause] : []));
  expect(fees.map((fee) => [fee.amount?.minor, fee.of])).toEqual([['200', of]]);
});
