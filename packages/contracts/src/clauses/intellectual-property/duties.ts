import { type ContractContext, clausesIn } from '../../clause/contract-context.ts';
import { type ClauseDuty, type DutyKind, NO_DATE } from '../../clause/duty/duty.ts';
import { type Phrase, say, the } from '../../clause/duty/phrase.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { isContent } from '../deliverable/form/form.ts';
import { occasionsOf } from '../deliverable/occasions.ts';
import { type DeliverableClause, deliverableSchemas } from '../deliverable/schema.ts';
import { hasUnpublished } from '../deliverable/unpublished.ts';
import { isOrdered } from '../framework.ts';
import { type IntellectualPropertyClause, licenses, type Medium } from './schema.ts';

const MEDIA: Readonly<Record<Medium, Phrase>> = {
  social: say('in-social'),
  'paid-ads': say('in-paid-ads'),
  'own-site': say('in-own-site'),
  marketplace: say('in-marketplace'),
  'e-mail': say('in-e-mail'),
  retail: say('in-retail'),
  tv: say('in-tv'),
  any: say('in-any'),
};

/** Rights are cleared before publication, and content is used within the licence. */
export const intellectualPropertyDuties: DutyKind<IntellectualPropertyClause> = {
  duties: (clause, contract) => {
    const hasDelivered = hasUnpublished(undefined, contract);
    const before = hasDelivered ? 'before-publication-or-delivery' : 'before-publication';
    const { media, territory, termDays, takedownBorneBy } = clause;
    const cleared = {
      when: { at: 'said', as: say(before) },
      follows: takedownBorneBy
        ? [say('loss-borne', { party: the('bearer', takedownBorneBy) })]
        : [],
      isLegal: true,
    } as const;
    const clears = (thing: 'footage' | 'music') => say('clear-rights', { thing: say(thing) });
    return [
      {
        name: 'footage',
        by: clause.footageClearedBy,
        what: clears('footage'),
        ...cleared,
      },
      { name: 'music', by: clause.musicClearedBy, what: clears('music'), ...cleared },
      ...(licenses(clause) || [territory, termDays, media].some(isSaid)
        ? [licenceOf(clause, contract)]
        : []),
    ];
  },
};

function licenceOf(
  { media, territory, termDays }: IntellectualPropertyClause,
  contract: ContractContext,
): ClauseDuty {
  return {
    name: 'licence',
    isShared: true,
    what: say('use-within'),
    details: [
      ...(isOrdered(media, contract)
        ? []
        : [
            say('media', {
              list: the(
                'list',
                media?.map((it) => MEDIA[it]),
              ),
            }),
          ]),
      ...(isOrdered(territory, contract)
        ? []
        : [say('territory', { territory: the('territory', territory) })]),
    ],
    when: isOrdered(termDays, contract)
      ? NO_DATE
      : {
          at: 'stay',
          days: termDays,
          event: say('publication'),
          occasions: clausesIn<DeliverableClause>(contract, deliverableSchemas)
            .filter(isContent)
            .flatMap(occasionsOf),
        },
    isLegal: true,
  };
}
