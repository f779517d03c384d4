import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { type Prose, type ProsePart, type Provision, prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import { othersOf, type UnitFeeClause, type UnitsOf, unitsOf } from './schema.ts';
import { conversionsTable } from './table.ts';

const OTHERS: Words<NonNullable<UnitFeeClause['others']>> = {
  'one-each': 'counts as one unit',
  'not-counted': 'is not counted',
};

/** Fees per unit in English. */
export const unitFeeText: ClauseText<UnitFeeClause> = {
  summary: 'States an amount for every unit that is sold, and how products count as units.',
  provisions: (clause, format) => {
    const { payer, payee, amount, conversions, holdDays, dueDays } = clause;
    const others = othersOf(clause, format.contract);
    const provisions: Provision[] = [
      {
        prose: prose`${format.party(payer)} pays ${format.party(payee)} ${format.amount(amount)} for each unit of ${soldOf(clause, format.party(payee))}.`,
      },
    ];
    if (conversions && conversions.length > 0)
      provisions.push({
        prose: prose`Pieces count as units by this table, parts of a unit too; a piece of a product outside it ${format.word(OTHERS, others)}:`,
        table: conversionsTable(clause, format, ['Product', 'Pieces', 'Units']),
      });
    else provisions.push({ prose: prose`A piece of any product ${format.word(OTHERS, others)}.` });
    provisions.push({
      prose: prose`The units of a sale are earned ${isSaid(holdDays) ? [format.days(holdDays), ' after'] : 'with'} the sale and are paid ${format.days(dueDays)} after they are earned. Money that goes back to a buyer takes back the units of the sale in proportion.`,
    });
    return provisions;
  },
};

/** Whose sales have the units. */
function soldOf(clause: UnitFeeClause, payee: ProsePart): Prose {
  const words: Readonly<Record<UnitsOf, Prose>> = {
    'credited-sales': prose`the sales credited to ${payee} under this contract`,
    'all-sales': prose`all sales that are reported under this contract, whoever is credited with them`,
  };
  return words[unitsOf(clause)];
}
