import type { DutyKind } from '../../clause/duty/duty.ts';
import { counted, say, the } from '../../clause/duty/phrase.ts';
import type { RenewalClause } from './schema.ts';

/** The notice that declines or declares a renewal. */
export const renewalDuties: DutyKind<RenewalClause> = {
  duties: ({ mode, months, noticeDays: days, times, holder }) => {
    if (times === 0) return [];
    const isOption = mode === 'option';
    const thing = mode ? say(isOption ? 'renewal' : 'non-renewal') : the('wording', null);
    return [
      {
        name: 'notice',
        ...(holder === undefined ? { isShared: true } : { by: holder }),
        what: say('notify', { thing }),
        when: { at: 'before-end', days, months },
        follows: [isOption ? say('option-lapses') : counted('renews', months)],
      },
    ];
  },
};
