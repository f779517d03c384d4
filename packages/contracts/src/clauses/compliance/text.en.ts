import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import {
  type ComplianceClause,
  type DisclosureMeans,
  leavesLaw,
  type PolicyResponse,
} from './schema.ts';

const MEANS: Words<DisclosureMeans> = {
  'content-label': 'a label in the content itself',
  'platform-switch': "the platform's own paid-partnership switch",
  spoken: 'a spoken notice',
};

const RESPONSES: Words<PolicyResponse> = {
  'move-platform':
    'the parties move the affected deliverables to another platform of comparable reach, at no extra charge',
  reschedule:
    'the affected deliverables are moved to the earliest date on which they are allowed again, within the term',
  'end-pro-rata':
    'any party may end the affected deliverables, and the fee for them is reduced in proportion',
};

/** Compliance in English. */
export const complianceText: ClauseText<ComplianceClause> = {
  summary:
    'Says who warrants that the content is lawful, who bears penalties, and what follows when a platform changes its policy.',
  provisions: (clause, format) => {
    const { localLawWarrantedBy, penaltiesBorneBy, disclosure, platformPolicyChange } = clause;
    return [
      {
        prose: leavesLaw(clause, format.contract)
          ? prose`Each party keeps the laws and regulations that bind it, and the rules of the platform on which the content is published.`
          : prose`${format.party(localLawWarrantedBy)} warrants that the content keeps the laws and regulations of every market of its audience, and the rules of the platform on which it is published.`,
      },
      {
        prose: prose`Penalties and damages for content that breaks them are borne by ${format.bearer(penaltiesBorneBy)}.`,
      },
      ...(disclosure === undefined
        ? []
        : [
            {
              prose: prose`${format.party(disclosure.by)} discloses the paid cooperation to viewers in all content by ${format.words(MEANS, disclosure.means)}, in the language and as often as the law of the viewers' market requires.`,
            },
          ]),
      {
        prose: platformPolicyChange
          ? prose`Where a new policy of the platform forbids or hinders performance, the party that learns of it tells every other party within ${format.days(platformPolicyChange.noticeDays)}; no party is in breach for it, and ${format.word(RESPONSES, platformPolicyChange.response)}.`
          : prose`Where a new policy of the platform forbids or hinders performance: ${format.text(null)}.`,
      },
    ];
  },
};
