import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { joinProse, type Prose, type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { hasOpenNumber } from '../open-number.ts';
import { isLive, traitsOf, usualAction } from './form/form.ts';
import type { DeliverableAction } from './form/form-traits.ts';
import { liveProvisions } from './live-text.en.ts';
import type { DeliverableClause } from './schema.ts';
import { hasWindow, lengthOf, says, saysStay, timesOf, verbOf } from './text-parts.ts';

const ACTIONS: Words<DeliverableAction> = {
  publish: 'publish',
  host: 'host',
  attend: 'attend',
  deliver: 'deliver',
  receive: 'receive',
};

/** Deliverables in English. */
export const deliverableText: ClauseText<DeliverableClause> = {
  summary:
    'Says exactly what is made: how many pieces, where, in which form, on what, when, and for how long.',
  provisions: (clause, format) => [
    ...WORK[usualAction(clause)].promise(clause, format).map((it) => ({ prose: it })),
    ...(says('topic', clause)
      ? [
          {
            prose: prose`${WORK[usualAction(clause)].isContent ? 'The content deals' : 'It deals'} with the following: ${format.wording(clause.topic)}.`,
          },
        ]
      : []),
    { prose: timeSentence(clause, format) },
    ...(says('place', clause)
      ? [
          {
            prose: isSaid(clause.place)
              ? prose`The place is: ${format.wording(clause.place)}.`
              : prose`The parties agree on the place in time.`,
          },
        ]
      : []),
    ...(says('minutes', clause)
      ? [
          {
            prose: isSaid(clause.minutes)
              ? prose`Each ${oneOf(clause)} lasts at most ${lengthOf(clause.minutes, format, LENGTH)}.`
              : prose`Each ${oneOf(clause)} lasts for as long as its occasion.`,
          },
        ]
      : []),
    ...stayProvisions(clause, format),
    ...(isLive(clause) ? liveProvisions(clause, format) : []),
    ...(clause.audience === undefined
      ? []
      : [
          {
            prose: prose`It addresses the people of ${format.markets(clause.audience.map(({ market }) => market))}.`,
          },
        ]),
    ...(clause.placeOfPerformance === undefined
      ? []
      : [{ prose: prose`The work is done in ${format.market(clause.placeOfPerformance)}.` }]),
  ],
};

const LENGTH = {
  hour: ['hour', 'hours'],
  minute: ['minute', 'minutes'],
  separator: ' ',
} as const;

/** What a deliverable promises, by what its actor does. */
interface Work {
  /** Whether it is content, so that it deals with a topic itself. */
  readonly isContent: boolean;
  promise(clause: DeliverableClause, format: ValueFormatter): readonly Prose[];
}

const PUBLISHED: Work = {
  isContent: true,
  promise: (clause, format) => [
    prose`${format.party(clause.actor)} ${owing(clause, format)} ${publishing(clause, format)}${asTheyCome(clause, format)}.`,
  ],
};

const WORK: Readonly<Record<DeliverableAction, Work>> = {
  publish: PUBLISHED,
  host: PUBLISHED,
  attend: {
    isContent: false,
    promise: (clause, format) => [
      prose`${format.party(clause.actor)} ${owing(clause, format)} ${doing(clause, format)}${asTheyCome(clause, format)}.`,
    ],
  },
  deliver: {
    isContent: true,
    promise: (clause, format) => [
      prose`${format.party(clause.actor)} ${owing(clause, format)} ${delivering(clause, format)}${asTheyCome(clause, format)}. ${format.party(clause.actor)} does not publish this content.`,
    ],
  },
  receive: {
    isContent: false,
    promise: (clause, format) => [
      prose`${format.party(clause.samples?.sender)} shall ${sending(clause, format)}.`,
      inReturn(clause, format),
    ],
  },
};

/** Whether a number of pieces is owed, or each one is made as it comes. */
function owing(clause: DeliverableClause, { contract }: ValueFormatter): string {
  return hasOpenNumber(clause, contract) ? 'may' : 'shall';
}

function asTheyCome(clause: DeliverableClause, { contract }: ValueFormatter): string {
  if (!hasOpenNumber(clause, contract)) return '';
  return isLive(clause)
    ? ', as many as come: no number is owed, and a share of what they bring is all that is paid for them'
    : ', as many as come: no number is owed, and each of them is paid for by itself';
}

function doing(clause: DeliverableClause, format: ValueFormatter): Prose {
  const verb = verbOf(clause, { format, words: ACTIONS, language: 'en' });
  return prose`${verb} ${piecesOf(clause, format)}`;
}

function publishing(clause: DeliverableClause, format: ValueFormatter): Prose {
  return prose`${doing(clause, format)} on ${format.platform(clause.platform)}`;
}

function delivering(clause: DeliverableClause, format: ValueFormatter): Prose {
  return prose`${doing(clause, format)} to ${format.party(clause.recipient)}`;
}

function sending(clause: DeliverableClause, format: ValueFormatter): Prose {
  const products = clause.samples?.productIds ?? [];
  const named = products.map((id) => [format.product(id)]);
  const of = named.length === 0 ? [format.text(null)] : joinProse(named, ', ');
  const each = products.length > 1 ? 'each of these products: ' : '';
  return prose`send ${format.party(clause.actor)} ${piecesOf(clause, format)} of ${each}${of}`;
}

function inReturn({ actor, samples }: DeliverableClause, format: ValueFormatter): Prose {
  const ids = samples?.inReturn;
  if (!ids) return prose`What ${format.party(actor)} publishes in return: ${format.text(null)}.`;
  return ids.length === 0
    ? prose`${format.party(actor)} need not publish anything in return.`
    : prose`In return ${format.party(actor)} publishes what is agreed in: ${format.clauses(ids)}.`;
}

function timeSentence(clause: DeliverableClause, format: ValueFormatter): Prose {
  if (!isSaid(clause.publish) && hasOpenNumber(clause, format.contract))
    return ['No time is fixed in advance for any of them.'];
  const action = usualAction(clause);
  const head = {
    publish: 'Publication takes place',
    host: 'Each session starts',
    attend: `Each ${oneOf(clause)} starts`,
    deliver: 'Delivery takes place',
    receive: 'They are sent',
  }[action];
  const chooser = action === 'receive' ? clause.samples?.sender : clause.actor;
  return prose`${head} ${timesOf(clause, format, '; ')}.${hasWindow(clause) ? prose` ${format.party(chooser)} chooses the moment within that time.` : ''}`;
}

function stayProvisions(clause: DeliverableClause, format: ValueFormatter): Provision[] {
  const pinned =
    clause.pinDays === 0
      ? prose`It need not be pinned.`
      : prose`It is pinned to the top of the account for ${format.days(clause.pinDays)} from publication.`;
  const kept =
    clause.keepUpDays === 0
      ? prose`It need not be kept public after publication.`
      : prose`It stays public and unaltered for at least ${format.days(clause.keepUpDays)} from publication${usualAction(clause) === 'host' ? ', as the replay of the session' : ''}, unless the law, the platform or an article of this contract requires that it is changed or taken down.`;
  return [
    ...(saysStay('pinDays', clause, format.contract) ? [{ prose: pinned }] : []),
    ...(saysStay('keepUpDays', clause, format.contract) ? [{ prose: kept }] : []),
  ];
}

function oneOf(clause: DeliverableClause): string {
  return traitsOf(clause).words.en[0];
}

function piecesOf(clause: DeliverableClause, format: ValueFormatter): Prose {
  const [one, several] = traitsOf(clause).words.en;
  const count = hasOpenNumber(clause, format.contract)
    ? format.word({ several }, 'several')
    : format.count(clause.quantity, one, several);
  return clause.form ? [count] : [count, format.text(null)];
}
