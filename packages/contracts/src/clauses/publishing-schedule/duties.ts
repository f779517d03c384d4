import { clausesIn } from '../../clause/contract-context.ts';
import type { DutyKind } from '../../clause/duty/duty.ts';
import { say, the } from '../../clause/duty/phrase.ts';
import { isPublished } from '../deliverable/form/form.ts';
import { deliverablesOf } from '../deliverable/pieces.ts';
import { type DeliverableClause, deliverableSchemas } from '../deliverable/schema.ts';
import type { PublishingScheduleClause } from './schema.ts';

/** The hours in which pieces go out, and the times in which nothing does. */
export const publishingScheduleDuties: DutyKind<PublishingScheduleClause> = {
  duties: ({ hours, blackouts = [], outside, deliverableIds }, contract) => {
    const published = deliverablesOf(
      deliverableIds,
      clausesIn<DeliverableClause>(contract, deliverableSchemas),
    ).filter(isPublished);
    const actors = [...new Set(published.map(({ actor }) => actor))];
    // Several actors, or none: it concerns every party.
    const [first] = actors;
    const by = actors.length === 1 ? { by: first } : { isShared: true };
    const follows = outside
      ? [say(outside === 'does-not-count' ? 'not-counted' : 'reported-only')]
      : [];
    const times =
      hours === undefined
        ? []
        : [
            {
              name: 'hours',
              ...by,
              what: say('publish-hours'),
              details: [
                say('hours', {
                  from: the('clock', hours.from),
                  until: the('clock', hours.until),
                  zone: the('zone', hours.zone),
                }),
                ...hours.days.map((day) => the('weekday', day)),
              ],
              when: { at: 'said', as: say('during-term') } as const,
              follows,
            },
          ];
    return [
      ...times,
      ...blackouts.map(({ window, zone, reason }, index) => ({
        name: `blackout.${index}`,
        ...by,
        what: say('publish-nothing'),
        details: reason === undefined ? [] : [the('wording', reason)],
        when: { at: 'window', window, zone } as const,
        follows,
      })),
    ];
  },
};
