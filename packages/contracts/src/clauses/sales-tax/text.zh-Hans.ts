import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import type { SalesTaxClause, SalesTaxName } from './schema.ts';

/** Sales taxes in Simplified Chinese. */
export const SALES_TAXES: Words<SalesTaxName> = {
  vat: '增值税',
  gst: '商品及服务税',
  'sales-tax': '销售税',
};

/** Sales tax in Simplified Chinese. */
export const salesTaxText: ClauseText<SalesTaxClause> = {
  summary: '写明约定金额是否含收款方应收取的流转税及其税率。',
  provisions: ({ tax, rate, authority, treatment, registration }, format) => {
    const name = prose`${format.market(authority)}${format.word(SALES_TAXES, tax)}（税率${format.share(rate)}）`;
    return [
      {
        prose:
          treatment === 'on-top'
            ? prose`约定金额不含${name}，由付款方另行支付。`
            : treatment === 'included'
              ? prose`约定金额已含${name}。`
              : prose`约定金额是否含${name}：${format.text(null)}。`,
      },
      { prose: prose`收款方应在发票上分列税额与不含税金额；代扣税款按不含税金额计算。` },
      ...(registration === undefined
        ? []
        : [{ prose: prose`收款方税号：${format.text(registration)}。` }]),
    ];
  },
};
