import { prose } from '../../render/prose.ts';
import type { ClauseTexts } from '../kind.ts';

/** The text of the kind `tax`. */
export const taxText: ClauseTexts<'tax'> = {
  en: {
    provisions: (clause, say) => [
      {
        prose:
          clause.withholdingRate === 0
            ? prose`No tax is withheld for ${say.market(clause.authority)} at the date of this contract. Where the law comes to require it, ${clause.borneBy === 'payer' ? 'the payer bears it' : 'it is taken from the payment'}.`
            : prose`The payer withholds ${say.share(clause.withholdingRate)} of each payment for the tax authority of ${say.market(clause.authority)} and hands over proof of payment.`,
      },
      ...(clause.withholdingRate === 0
        ? []
        : [
            {
              prose:
                clause.borneBy === 'payer'
                  ? prose`The payer bears the tax: payments are raised so that the agreed amount arrives in full.`
                  : clause.borneBy === 'creator'
                    ? prose`The payee bears the tax: the net amount is paid out and settles the agreed amount in full.`
                    : prose`The tax is borne by: ${say.text(null)}.`,
            },
          ]),
      ...(clause.papers === undefined
        ? []
        : [
            {
              prose: prose`The payee hands over before the first payment: ${say.text(clause.papers)}.`,
            },
          ]),
    ],
  },
  'zh-Hans': {
    provisions: (clause, say) => [
      {
        prose:
          clause.withholdingRate === 0
            ? prose`本合同订立时无须为${say.market(clause.authority)}代扣税款；法律日后要求代扣的，${clause.borneBy === 'payer' ? '由付款方承担' : '从付款中扣除'}。`
            : prose`付款方应从每笔付款中代扣${say.share(clause.withholdingRate)}，缴纳给${say.market(clause.authority)}税务机关，并提供完税凭证。`,
      },
      ...(clause.withholdingRate === 0
        ? []
        : [
            {
              prose:
                clause.borneBy === 'payer'
                  ? prose`税款由付款方承担：付款应相应增加，使约定金额足额到账。`
                  : clause.borneBy === 'creator'
                    ? prose`税款由收款方承担：付款方支付税后净额，即视为足额支付。`
                    : prose`税款承担方：${say.text(null)}。`,
            },
          ]),
      ...(clause.papers === undefined
        ? []
        : [{ prose: prose`收款方应在首次付款前提交：${say.text(clause.papers)}。` }]),
    ],
  },
};
