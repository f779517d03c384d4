import {
  type Contract,
  type DealTerms,
  draftContract,
  type ReviewIssue,
  reviewContract,
} from '@livelane/contracts';
import {
  type CreatorGrade,
  LivelaneError,
  localText,
  type SettlingModel,
} from '@livelane/contracts/vocabulary';
import type { Campaign } from '../campaign/open.ts';
import type { Stage } from '../progress.ts';
import type { OpenSlot } from '../report/facts.ts';
import { counted } from '../report/words.ts';

/** A draft that the review refused: what it said, and what it leaves open. */
export interface RefusedDraft {
  readonly sentence: string;
  readonly slots: readonly OpenSlot[];
}

/** The contract that passed, and what the review still remarks. */
export interface Agreement {
  readonly contract: Contract;
  readonly remarks: readonly ReviewIssue[];
}

interface Basis {
  readonly grade: CreatorGrade;
  readonly settles: SettlingModel;
}

/** The first draft, where the campaign has one: it promises "cooperation", and the review names what that leaves open. */
export function refuseStage(
  campaign: Campaign,
  firstDraft: DealTerms,
  basis: Basis,
): Stage<RefusedDraft> {
  return {
    name: 'Review the first draft',
    lasting: true,
    work: (say) => {
      const contract = draft(campaign, firstDraft, basis);
      const errors = review(contract).filter((issue) => issue.severity === 'error');
      if (errors.length === 0)
        throw new LivelaneError(
          'INPUT_INVALID',
          'terms.first-draft.json passes the review: it should be a draft that is refused, or not be there.',
        );
      const slots = errors.flatMap((issue) =>
        (issue.missing ?? []).map((slot) => ({
          clause: issue.clauseId ?? '',
          message: localText(slot.name, 'en'),
        })),
      );
      const vague = contract.clauses.find(
        (clause) =>
          clause.wording !== undefined && errors.some((issue) => issue.clauseId === clause.id),
      );
      const unique = slots.filter(
        (slot, index) => slots.findIndex((it) => it.message === slot.message) === index,
      );
      say(
        `${JSON.stringify(vague?.wording ?? '')} does not say: ${unique
          .slice(0, 6)
          .map((slot) => slot.message)
          .join('; ')} …`,
      );
      return { sentence: vague?.wording ?? '', slots: unique };
    },
    outcome: ({ slots }) => `refused, ${counted(slots.length, 'thing')} left open`,
  };
}

/**
 * The contract of the terms, with the settling model written into it: only what it says can settle.
 * The stage fails with CONTRACT_REFUSED where the review finds an error.
 */
export function contractStage(campaign: Campaign, basis: Basis): Stage<Agreement> {
  return {
    name: 'Draft and review the contract',
    work: () => {
      const contract = draft(campaign, campaign.terms, basis);
      const issues = review(contract);
      const errors = issues.filter((issue) => issue.severity === 'error');
      if (errors.length > 0) throw refused(errors);
      return { contract, remarks: issues };
    },
    outcome: ({ contract, remarks }) =>
      `passed: ${counted(contract.clauses.length, 'clause')}, ${counted(remarks.length, 'remark')}, law of ${contract.audience.map((it) => it.market).join(', ')}`,
  };
}

function draft({ brief }: Campaign, terms: DealTerms, { grade, settles }: Basis): Contract {
  const clauses = terms.clauses.map((clause) =>
    clause.clause === 'attribution' ? { ...clause, model: settles } : clause,
  );
  return draftContract(
    { ...terms, clauses },
    { brief, grade, id: `${brief.id}.${grade.creator.id}`, asOf: terms.term.start },
  );
}

function review(contract: Contract): ReviewIssue[] {
  return reviewContract(contract, { asOf: contract.term.start });
}

function refused(errors: readonly ReviewIssue[]): LivelaneError<'CONTRACT_REFUSED'> {
  const shown = errors
    .slice(0, 8)
    .map(
      (issue) => `  ${issue.path}: ${localText(issue.message, 'en')} ${localText(issue.fix, 'en')}`,
    );
  const more = errors.length > shown.length ? [`  and ${errors.length - shown.length} more`] : [];
  return new LivelaneError(
    'CONTRACT_REFUSED',
    ['The review refuses terms.json:', ...shown, ...more].join('\n'),
    { details: { issues: errors } },
  );
}
