import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import type { TaxClause } from './schema.ts';

/** Tax and withholding in English. */
export const taxText: ClauseText<TaxClause> = {
  summary: 'Says what the payer withholds for tax, for whom, and which side bears it.',
  provisions: (clause, format) => [
    ...(clause.withholdingRate === 0 ? nothingWithheld(clause, format) : withheld(clause, format)),
    ...(clause.papers === undefined
      ? []
      : [
          {
            prose: prose`The payee hands over before the first payment: ${format.wording(clause.papers)}.`,
          },
        ]),
    ...treaty(clause, format),
    ...threshold(clause, format),
  ],
};

function treaty({ treaty: it }: TaxClause, format: ValueFormatter): Provision[] {
  if (it === undefined) return [];
  const whose =
    it.certificate === undefined
      ? 'a certificate of residence that the payee handed over before'
      : prose`the certificate of residence ${format.text(it.certificate.reference)}, valid ${format.window(it.certificate.valid)}, or a later one,`;
  return [
    {
      prose: prose`From payments that fall due while ${whose} is valid, ${format.share(it.rate)} is withheld under the tax treaty; from others the full rate.`,
    },
  ];
}

function threshold({ threshold: it }: TaxClause, format: ValueFormatter): Provision[] {
  if (it === undefined) return [];
  const taxed =
    it.taxes === 'excess'
      ? 'only what exceeds that amount is taxed'
      : 'all that falls due in that year is taxed once that amount is exceeded';
  return [
    {
      prose: prose`Nothing is withheld until what falls due to the payee from one payer in a calendar year exceeds ${format.amount(it.amount)} before tax; ${taxed}.`,
    },
  ];
}

function nothingWithheld({ authority, borneBy }: TaxClause, format: ValueFormatter): Provision[] {
  return [
    {
      prose: prose`No tax is withheld for ${format.market(authority)} at the date of this contract. Where the law comes to require it, ${borneBy === 'payer' ? 'the payer bears it' : 'it is taken from the payment'}.`,
    },
  ];
}

function withheld(
  { withholdingRate, authority, borneBy }: TaxClause,
  format: ValueFormatter,
): Provision[] {
  return [
    {
      prose: prose`The payer withholds ${format.share(withholdingRate)} of each payment for the tax authority of ${format.market(authority)} and hands over proof of payment.`,
    },
    {
      prose:
        borneBy === 'payer'
          ? prose`The payer bears the tax: payments are raised so that the agreed amount arrives in full.`
          : borneBy === 'creator'
            ? prose`The payee bears the tax: the net amount is paid out and settles the agreed amount in full.`
            : prose`The tax is borne by: ${format.text(null)}.`,
    },
  ];
}
