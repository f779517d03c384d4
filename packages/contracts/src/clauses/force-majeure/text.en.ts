import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { END_PAYMENTS } from '../../clause/text/words.en.ts';
import type { ForceMajeureClause, ForceMajeureEvent } from './schema.ts';

const EVENTS: Words<ForceMajeureEvent> = {
  'natural-disaster': 'natural disaster',
  epidemic: 'epidemic',
  war: 'war',
  'government-act': 'an act of government',
  'network-outage': 'a network outage',
  'platform-outage': 'an outage or closure of the platform',
  illness: 'certified illness of the person who performs',
  strike: 'strike',
  'beyond-control': "any other event beyond the party's control",
};

/** Force majeure in English. */
export const forceMajeureText: ClauseText<ForceMajeureClause> = {
  summary: 'Says which events excuse a party, for how long, and what is paid then.',
  provisions: (clause, format) => [
    {
      prose: prose`A party is not liable while it cannot perform because of an event that it could neither foresee nor avoid. These count: ${format.words(EVENTS, clause.events)}.`,
    },
    {
      prose: isSaid(clause.noticeDays)
        ? prose`It tells every other party within ${format.days(clause.noticeDays)} and performs as soon as the event has ended.`
        : prose`It tells every other party as soon as it can and performs as soon as the event has ended.`,
    },
    ...endOf(clause, format),
  ],
};

function endOf({ endAfterDays, payment }: ForceMajeureClause, format: ValueFormatter): Provision[] {
  const paid = isSaid(payment) ? format.word(END_PAYMENTS, payment) : null;
  if (isSaid(endAfterDays))
    return [
      {
        prose: prose`When the event lasts longer than ${format.days(endAfterDays)}, any party may end the contract by written notice${paid === null ? [] : ['; then ', paid]}.`,
      },
    ];
  if (paid === null) return [];
  return [{ prose: prose`When the contract ends because of the event, ${paid}.` }];
}
