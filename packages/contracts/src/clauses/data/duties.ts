import { clausesIn } from '../../clause/contract-context.ts';
import type { DutyKind, DutyTime, Occasion } from '../../clause/duty/duty.ts';
import { type Phrase, say, the } from '../../clause/duty/phrase.ts';
import { isPublished } from '../deliverable/form/form.ts';
import { occasionsOf } from '../deliverable/occasions.ts';
import { deliverablesOf } from '../deliverable/pieces.ts';
import { type DeliverableClause, deliverableSchemas } from '../deliverable/schema.ts';
import type { DataClause, ReportFormat } from './schema.ts';

const FORMATS: Readonly<Record<ReportFormat, Phrase>> = {
  csv: say('as-csv'),
  json: say('as-json'),
  xlsx: say('as-xlsx'),
  'platform-export': say('as-platform-export'),
  screenshots: say('as-screenshots'),
};

/** The report: once for a window, else once for every publication. */
export const dataDuties: DutyKind<DataClause> = {
  duties: (clause, contract) => {
    const { reporter, format, timeRange, deadlineDays: days } = clause;
    const pieces = clausesIn<DeliverableClause>(contract, deliverableSchemas);
    const published = deliverablesOf(clause.deliverableIds, pieces).filter(isPublished);
    const occasions: readonly Occasion[] =
      timeRange?.range === 'window'
        ? [
            {
              name: 'window',
              node: { node: 'window', window: timeRange.window, zone: contract.zone },
              endsBefore: true,
            },
          ]
        : published.flatMap(occasionsOf);
    const later = timeRange?.range === 'after-publication' ? timeRange.days : 0;
    const when: DutyTime = { at: 'after', days, event: say('range-end'), occasions, later };
    return [
      {
        name: 'report',
        by: reporter,
        what: say('report', { thing: say('figures') }),
        details: [format ? FORMATS[format] : the('wording', null)],
        when,
        breach: 'false-data',
      },
    ];
  },
};
