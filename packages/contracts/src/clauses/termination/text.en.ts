import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { END_PAYMENTS } from '../../clause/text/words.en.ts';
import type { TerminationCause, TerminationClause } from './schema.ts';

const CAUSES: Words<TerminationCause> = {
  'missed-publication': 'a publish date is missed',
  'unlawful-content': 'content breaks the law',
  'undisclosed-advertising': 'advertising is not disclosed',
  'false-data': 'reported figures are false',
  'non-payment': 'a due payment is not made',
  'reputation-harm': "conduct seriously harms another party's reputation",
};

/** Termination in English. */
export const terminationText: ClauseText<TerminationClause> = {
  summary: 'Says how a party can end the contract, what can be cured first, and what is paid then.',
  provisions: (clause, format) => [
    {
      prose:
        isSaid(clause.noticeDays) || !isSaid(clause.causes)
          ? prose`Any party may end the contract by written notice of ${format.days(clause.noticeDays)} to every other party.`
          : prose`No party may end the contract without a cause.`,
    },
    ...breachOf(clause, format),
    {
      prose: prose`${isSaid(clause.payment) ? prose`When the contract ends early, ${format.word(END_PAYMENTS, clause.payment)}. ` : ''}Commission already earned stays owed, and the provisions on intellectual property, data and settlement outlast the contract. What was published stays up for the agreed time; an exclusivity ends with the contract, and its tail runs from there.`,
    },
  ],
};

function breachOf(clause: TerminationClause, format: ValueFormatter): Provision[] {
  const { noticeDays, cureDays, causes } = clause;
  const isNamed = isSaid(causes) || !isSaid(noticeDays);
  if (!isNamed && !isSaid(cureDays)) return [];
  const named = format.words(CAUSES, causes);
  if (!isSaid(cureDays))
    return [
      {
        prose: prose`A party may end it at once by written notice of one of these breaches by another party: ${named}.`,
      },
    ];
  return [
    {
      prose: prose`A party may end it at once when another party does not cure a breach within ${format.days(cureDays)} of written notice of it.${isNamed ? [' These are such breaches: ', named, '.'] : []}`,
    },
  ];
}
