import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import type { SalesTaxClause, SalesTaxName } from './schema.ts';

/** Sales taxes in English. */
export const SALES_TAXES: Words<SalesTaxName> = {
  vat: 'value-added tax',
  gst: 'goods and services tax',
  'sales-tax': 'sales tax',
};

/** Sales tax in English. */
export const salesTaxText: ClauseText<SalesTaxClause> = {
  summary: 'Says whether amounts include the tax that the payee charges, and at which rate.',
  provisions: ({ tax, rate, authority, treatment, registration }, format) => {
    const name = prose`${format.word(SALES_TAXES, tax)} of ${format.market(authority)} at ${format.share(rate)}`;
    return [
      {
        prose:
          treatment === 'on-top'
            ? prose`Amounts are agreed without ${name}; the payer owes it in addition.`
            : treatment === 'included'
              ? prose`Amounts are agreed with ${name} included.`
              : prose`Whether amounts include ${name}: ${format.text(null)}.`,
      },
      {
        prose: prose`The payee states the tax on its invoices, apart from the amount without it. Tax that is withheld is worked out on the amount without it.`,
      },
      ...(registration === undefined
        ? []
        : [{ prose: prose`Tax number of the payee: ${format.text(registration)}.` }]),
    ];
  },
};
