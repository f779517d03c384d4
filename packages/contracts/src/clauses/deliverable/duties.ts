import type { ContractContext } from '../../clause/contract-context.ts';
import { type ClauseDuty, type DutyKind, NO_DATE, type Occasion } from '../../clause/duty/duty.ts';
import { type Phrase, say, the, type Value } from '../../clause/duty/phrase.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { hasOpenNumber } from '../open-number.ts';
import { isLive, isPublished, traitsOf, usualAction } from './form/form.ts';
import type { DeliverableAction } from './form/form-traits.ts';
import { agreedPieces } from './pieces.ts';
import type { DeliverableClause } from './schema.ts';
import { says, saysStay } from './text-parts.ts';

/** What is made or done, and how long it stays pinned and public. */
export const deliverableDuties: DutyKind<DeliverableClause> = {
  duties: (clause, contract) => {
    const occasions = clause.publish?.map((node, index): Occasion => ({ name: `${index}`, node }));
    const isOpen = hasOpenNumber(clause, contract);
    return [
      {
        name: 'publish',
        ...partiesOf(clause),
        what: say(ACTIONS[usualAction(clause)], { thing: piecesOf(clause, contract) }),
        details: [...(isOpen ? [eachForm(clause)] : []), ...detailsOf(clause, isOpen)],
        when:
          isOpen && !isSaid(clause.publish)
            ? NO_DATE
            : {
                at: 'times',
                occasions: occasions ?? null,
                minutes: isLive(clause) ? clause.live?.minutes : clause.minutes,
              },
        ...(isPublished(clause) && !isOpen ? { breach: 'missed-publication' } : {}),
        delivers: clause.id,
      },
      ...stays(clause, { contract, occasions: occasions ?? [], thing: piecesOf(clause, contract) }),
    ];
  },
};

const ACTIONS = {
  publish: 'publish',
  host: 'host',
  attend: 'attend',
  deliver: 'deliver',
  receive: 'send',
} as const satisfies Readonly<Record<DeliverableAction, string>>;

function partiesOf(clause: DeliverableClause): Pick<ClauseDuty, 'by' | 'to'> {
  const { actor, recipient, samples } = clause;
  switch (usualAction(clause)) {
    case 'receive':
      return { by: samples?.sender, to: actor };
    case 'deliver':
      return { by: actor, to: recipient };
    default:
      return { by: actor };
  }
}

/** How many of what; each piece where no number is agreed. */
export function piecesOf(clause: DeliverableClause, contract: ContractContext): Value | Phrase {
  return hasOpenNumber(clause, contract)
    ? say('each-piece')
    : numbered(clause, agreedPieces(clause));
}

/** What each piece is that comes without a number. */
const eachForm = (clause: DeliverableClause): Value => numbered(clause, 1);

function numbered(clause: DeliverableClause, count: number | null): Value {
  const { form, custom } = clause;
  if (form === 'custom' && custom) {
    const { en, 'zh-Hans': zh } = traitsOf(clause).words;
    return the('pieces', { count, form, own: { en: [en[0], en[1]], 'zh-Hans': [zh[0], zh[1]] } });
  }
  return the('pieces', { count, form: form === 'custom' ? null : (form ?? null) });
}

function detailsOf(clause: DeliverableClause, isOpen: boolean): (Phrase | Value)[] {
  const { platform, topic, place, minutes, live, samples } = clause;
  return [
    ...(isPublished(clause) ? [say('on-platform', { platform: the('platform', platform) })] : []),
    ...(isLive(clause) && !isOpen ? [say('each', { length: the('minutes', live?.minutes) })] : []),
    ...(says('minutes', clause) && isSaid(minutes)
      ? [say('at-most-each', { length: the('minutes', minutes) })]
      : []),
    ...(says('topic', clause) ? [say('about', { text: the('wording', topic) })] : []),
    ...(says('place', clause) && isSaid(place)
      ? [say('place', { text: the('wording', place) })]
      : []),
    ...(samples ? [productList(samples.productIds)] : []),
    ...(live?.productIds === undefined ? [] : [productList(live.productIds)]),
    ...(live?.answerQuestions === true ? [say('answering')] : []),
  ];
}

function productList(ids: readonly string[] | null | undefined): Phrase {
  return say('products', {
    list: the(
      'list',
      ids?.map((id) => the('product', id)),
    ),
  });
}

function stays(
  clause: DeliverableClause,
  {
    contract,
    occasions,
    thing,
  }: {
    readonly contract: ContractContext;
    readonly occasions: readonly Occasion[];
    readonly thing: Value | Phrase;
  },
): ClauseDuty[] {
  const duty = (
    name: 'pin' | 'keep-up',
    days: number | null | undefined,
    what: 'keep-pinned' | 'keep-public',
  ): ClauseDuty[] =>
    days === 0
      ? []
      : [
          {
            name,
            by: clause.actor,
            onlyWithTime: true,
            what: say(what, { thing }),
            when: { at: 'stay', days, event: say('publication'), occasions },
          },
        ];
  return [
    ...(saysStay('pinDays', clause, contract) ? duty('pin', clause.pinDays, 'keep-pinned') : []),
    ...(saysStay('keepUpDays', clause, contract)
      ? duty('keep-up', clause.keepUpDays, 'keep-public')
      : []),
  ];
}
