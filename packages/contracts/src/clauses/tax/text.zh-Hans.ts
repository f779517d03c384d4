import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import type { TaxClause } from './schema.ts';

/** Tax and withholding in Simplified Chinese. */
export const taxText: ClauseText<TaxClause> = {
  summary: '写明付款方代扣多少税、向哪里缴纳，以及由哪方承担。',
  provisions: (clause, format) => [
    ...(clause.withholdingRate === 0 ? nothingWithheld(clause, format) : withheld(clause, format)),
    ...(clause.papers === undefined
      ? []
      : [{ prose: prose`收款方应在首次付款前提交：${format.text(clause.papers)}。` }]),
  ],
};

function nothingWithheld({ authority, borneBy }: TaxClause, format: ValueFormatter): Provision[] {
  return [
    {
      prose: prose`本合同订立时无须为${format.market(authority)}代扣税款；法律日后要求代扣的，${borneBy === 'payer' ? '由付款方承担' : '从付款中扣除'}。`,
    },
  ];
}

function withheld(
  { withholdingRate, authority, borneBy }: TaxClause,
  format: ValueFormatter,
): Provision[] {
  return [
    {
      prose: prose`付款方应从每笔付款中代扣${format.share(withholdingRate)}，缴纳给${format.market(authority)}税务机关，并提供完税凭证。`,
    },
    {
      prose:
        borneBy === 'payer'
          ? prose`税款由付款方承担：付款应相应增加，使约定金额足额到账。`
          : borneBy === 'creator'
            ? prose`税款由收款方承担：付款方支付税后净额，即视为足额支付。`
            : prose`税款承担方：${format.text(null)}。`,
    },
  ];
}
