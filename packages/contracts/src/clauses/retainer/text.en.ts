import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Prose, type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { instalmentsTable } from './instalments.ts';
import {
  type Escalation,
  hasInstalments,
  isPeriodic,
  type RetainerClause,
  type RetainerModel,
} from './schema.ts';

type Periodic = NonNullable<RetainerClause['periodic']>;

const EVERY: Words<RetainerModel> = {
  instalments: 'on named days',
  monthly: 'month',
  weekly: 'week',
};

const PAID: Words<NonNullable<Periodic['paid']>> = {
  'in-advance': 'on the first day of each period',
  'in-arrears': 'when the last day of each period has ended',
};

/** Retainers in English. */
export const retainerText: ClauseText<RetainerClause> = {
  summary: 'States amounts that are owed by the calendar, whatever is delivered.',
  provisions: (clause, format) => {
    const payer = format.party(clause.payer);
    const payee = format.party(clause.payee);
    if (!clause.model)
      return [{ prose: prose`${payer} pays ${payee} a retainer: ${format.text(null)}.` }];
    return [
      ...(hasInstalments(clause)
        ? [
            {
              prose: prose`${payer} pays ${payee} these instalments, each earned and due on its day. When the deal ends early, instalments of later days are not owed.`,
              table: instalmentsTable(clause, format, ['Instalment', 'Day', 'Amount']),
            },
          ]
        : []),
      ...(isPeriodic(clause) ? periodic(clause, format) : []),
    ];
  },
};

function periodic(clause: RetainerClause, format: ValueFormatter): Provision[] {
  const it = clause.periodic ?? {};
  return [
    {
      prose: prose`${format.party(clause.payer)} pays ${format.party(clause.payee)} ${format.amount(it.amount)} for every ${format.word(EVERY, clause.model)} from ${format.date(it.from)} until ${format.date(it.until)}. It is earned ${format.word(PAID, it.paid)} and is due ${format.days(it.dueDays)} later.`,
    },
    {
      prose: prose`A period that ends before its ${format.word(EVERY, clause.model)} is over, also because the deal ends early, is paid in proportion to its days; what was paid for later days is paid back.`,
    },
    ...(it.escalation === undefined ? [] : [{ prose: rise(it.escalation, format) }]),
  ];
}

function rise(escalation: Escalation, format: ValueFormatter): Prose {
  switch (escalation.of) {
    case 'amount':
      return prose`With every year of the contract after the first the amount rises by ${format.amount(escalation.amount)}, for periods that begin in that year.`;
    case 'first-year':
      return prose`With every year of the contract after the first the amount rises by ${format.share(escalation.rate)} of the amount of the first year, for periods that begin in that year.`;
    case 'year-before':
      return prose`With every year of the contract after the first the amount rises by ${format.share(escalation.rate)} of the amount of the year before, for periods that begin in that year.`;
  }
}
