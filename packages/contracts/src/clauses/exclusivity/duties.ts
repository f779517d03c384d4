import type { DutyKind } from '../../clause/duty/duty.ts';
import { say, the } from '../../clause/duty/phrase.ts';
import { type ExclusivityClause, territoryOf } from './schema.ts';

/** The time of an exclusivity, and its tail. */
export const exclusivityDuties: DutyKind<ExclusivityClause> = {
  duties: (clause, contract) => {
    const { boundParty, category, window, tailDays = 0, exceptions } = clause;
    const barred = {
      by: boundParty,
      what: say('refrain'),
      details: [
        the('wording', category),
        say('territory', { territory: the('territory', territoryOf(clause, contract)) }),
        ...(exceptions === undefined
          ? []
          : [say('except', { text: the('wording', exceptions.join(', ')) })]),
      ],
    };
    return [
      { name: 'window', ...barred, when: { at: 'window', window, endsWithDeal: true } },
      ...(tailDays === 0
        ? []
        : [{ name: 'tail', ...barred, when: { at: 'tail', days: tailDays, window } } as const]),
    ];
  },
};
