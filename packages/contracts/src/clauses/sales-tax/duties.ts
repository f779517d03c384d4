import type { DutyKind } from '../../clause/duty/duty.ts';
import { paymentDuty } from '../../clause/duty/payment.ts';
import { say, the } from '../../clause/duty/phrase.ts';
import { payingClauses } from '../../clause/paying.ts';
import type { SalesTaxClause } from './schema.ts';

/** The tax is stated on invoices, and paid where it is on top. */
export const salesTaxDuties: DutyKind<SalesTaxClause> = {
  duties: ({ tax, rate, authority, treatment, feeIds }, contract) => {
    const pairs = [
      ...new Map(
        payingClauses(contract)
          .filter((it) => 'payer' in it)
          .filter(({ id }) => feeIds?.includes(id) ?? true)
          .map(({ payer, payee }) => [JSON.stringify([payer, payee]), { payer, payee }]),
      ).values(),
    ];
    const thing = tax ? say(tax) : the('wording', null);
    const when = { at: 'said', as: say('with-each-payment') } as const;
    const details = [the('share', rate), the('market', authority)];
    return (pairs.length === 0 ? [{ payer: undefined, payee: undefined }] : pairs).flatMap(
      ({ payer, payee }, index) => [
        {
          name: `invoice.${index}`,
          by: payee,
          to: payer,
          what: say('state-tax', { thing }),
          details,
          when,
        },
        ...(treatment === 'on-top'
          ? [
              paymentDuty(
                { ...(payer ? { payer } : {}), ...(payee ? { payee } : {}) },
                { name: `pay.${index}`, what: say('pay', { thing }), details, when },
              ),
            ]
          : []),
      ],
    );
  },
};
