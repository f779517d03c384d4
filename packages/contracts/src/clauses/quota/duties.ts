import { clausesIn } from '../../clause/contract-context.ts';
import { type DutyKind, NO_DATE } from '../../clause/duty/duty.ts';
import { counted, type Phrase, say, the } from '../../clause/duty/phrase.ts';
import { ANY_PLATFORM } from '../../vocabulary/value/market.ts';
import { type DeliverableClause, deliverableSchemas } from '../deliverable/schema.ts';
import { isCountedBy } from './counted.ts';
import type { QuotaClause, QuotaPeriod } from './schema.ts';

const PERIODS: Readonly<Record<QuotaPeriod, Phrase>> = {
  week: say('each-week'),
  month: say('each-month'),
  term: say('in-term'),
};

/** How many pieces a platform gets in a period. */
export const quotaDuties: DutyKind<QuotaClause> = {
  duties: ({ platform, pieces, per, makeGoodDays, reduction }, contract) => {
    const actors = new Set(
      clausesIn<DeliverableClause>(contract, deliverableSchemas)
        .filter((it) => isCountedBy(platform, it))
        .map(({ actor }) => actor),
    );
    const [first] = actors;
    return [
      {
        name: 'pieces',
        ...(actors.size === 1 ? { by: first } : { isShared: true }),
        what: say('publish', { thing: the('pieces', { count: pieces, form: 'piece' }) }),
        details: [
          say('at-least-each-period'),
          // Pieces on every platform count: each is published where its deliverable says.
          ...(platform === ANY_PLATFORM
            ? []
            : [say('on-platform', { platform: the('platform', platform) })]),
        ],
        when: per ? { at: 'periods', per, as: PERIODS[per] } : NO_DATE,
        follows: [
          ...(makeGoodDays ? [counted('make-good', makeGoodDays)] : []),
          ...(reduction === undefined
            ? []
            : [say('reduction', { amount: the('amount', reduction.perPiece) })]),
        ],
      },
    ];
  },
};
