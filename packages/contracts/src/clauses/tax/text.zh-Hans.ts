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
      : [{ prose: prose`收款方应在首次付款前提交：${format.wording(clause.papers)}。` }]),
    ...treaty(clause, format),
    ...threshold(clause, format),
  ],
};

function treaty({ treaty: it }: TaxClause, format: ValueFormatter): Provision[] {
  if (it === undefined) return [];
  const whose =
    it.certificate === undefined
      ? '收款方事先提交的居民身份证明'
      : prose`编号为${format.text(it.certificate.reference)}、有效期为${format.window(it.certificate.valid)}的居民身份证明或其后的证明`;
  return [
    {
      prose: prose`付款到期时${whose}有效的，按税收协定代扣${format.share(it.rate)}；否则按前述税率代扣。`,
    },
  ];
}

function threshold({ threshold: it }: TaxClause, format: ValueFormatter): Provision[] {
  if (it === undefined) return [];
  const taxed = it.taxes === 'excess' ? '仅就超过部分计税' : '超过后就该年度到期的全部款项计税';
  return [
    {
      prose: prose`一个公历年度内由同一付款方向收款方支付的到期款项税前累计不超过${format.amount(it.amount)}的，不代扣；${taxed}。`,
    },
  ];
}

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
