import type { ClauseDuty, DutyKind } from '../../clause/duty/duty.ts';
import { type Phrase, say, the } from '../../clause/duty/phrase.ts';
import {
  type ComplianceClause,
  type DisclosureMeans,
  leavesLaw,
  type PolicyResponse,
} from './schema.ts';

const MEANS: Readonly<Record<DisclosureMeans, Phrase>> = {
  'content-label': say('by-content-label'),
  'platform-switch': say('by-platform-switch'),
  spoken: say('by-spoken'),
};

const RESPONSES: Readonly<Record<PolicyResponse, Phrase>> = {
  'move-platform': say('then-move-platform'),
  reschedule: say('then-reschedule'),
  'end-pro-rata': say('then-end-pro-rata'),
};

/** The law is kept, advertising is disclosed, and a new policy of a platform is told. */
export const complianceDuties: DutyKind<ComplianceClause> = {
  duties: (clause, contract) => {
    const { localLawWarrantedBy, penaltiesBorneBy, disclosure, platformPolicyChange } = clause;
    const lasting = {
      when: { at: 'said', as: say('while-public') },
      follows: penaltiesBorneBy
        ? [say('penalties-borne', { party: the('bearer', penaltiesBorneBy) })]
        : [],
      isLegal: true,
    } as const;
    const duties: ClauseDuty[] = [];
    if (!leavesLaw(clause, contract))
      duties.push({
        name: 'law',
        by: localLawWarrantedBy,
        what: say('keep-lawful'),
        breach: 'unlawful-content',
        ...lasting,
      });
    if (disclosure !== undefined)
      duties.push({
        name: 'disclosure',
        by: disclosure.by,
        what: say('disclose'),
        details: disclosure.means.map((it) => MEANS[it]),
        breach: 'undisclosed-advertising',
        ...lasting,
      });
    duties.push({
      name: 'policy',
      isShared: true,
      what: say('notify', { thing: say('policy-change') }),
      onlyWithTime: true,
      details: platformPolicyChange ? [RESPONSES[platformPolicyChange.response]] : [],
      when: { at: 'after', days: platformPolicyChange?.noticeDays, event: say('learning') },
    });
    return duties;
  },
};
