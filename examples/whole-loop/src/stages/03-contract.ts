import { type Contract, type DealTerms, draftContract, hasNoErrors } from '@livelane/contracts';
import { type ReviewFinding, reviewContract } from '@livelane/contracts/review';
import {
  type CreatorGrade,
  inputInvalid,
  type LocalText,
  type SettlingModel,
} from '@livelane/contracts/vocabulary';
import type { Campaign } from '../campaign/campaign.ts';
import { demoError } from '../errors/demo-errors.ts';
import { demoIssue } from '../errors/demo-issues.ts';
import type { Stage } from '../progress.ts';
import { counted, text } from '../texts/text.ts';

/** A draft that the review refused: its vague sentence, and what it leaves open. */
export interface RefusedDraft {
  readonly sentence: string;
  readonly slots: readonly UnsaidSlot[];
}

/** A slot that the draft leaves open: the id of its clause, and what the slot is called. */
export interface UnsaidSlot {
  readonly clause: string;
  readonly name: LocalText;
}

/** The contract that passed, and what the review still remarks. */
export interface Agreement {
  readonly contract: Contract;
  readonly remarks: readonly ReviewFinding[];
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
    name: text('REFUSE'),
    lasting: true,
    work: (say) => {
      const contract = draft(campaign, firstDraft, basis);
      const errors = review(contract).filter((finding) => finding.severity === 'error');
      if (errors.length === 0)
        throw inputInvalid(campaign.files.firstDraft, [
          demoIssue('REFUSED_DRAFT', { received: { errors: 0 } }),
        ]);
      const refused = { sentence: vagueSentence(contract, errors), slots: slotsOf(errors) };
      say(
        text('LEFT_OPEN', {
          sentence: refused.sentence,
          slots: refused.slots.slice(0, 6).map(({ name }) => name),
        }),
      );
      return refused;
    },
    outcome: ({ slots }) => text('REFUSED', { things: counted(slots.length, 'thing') }),
  };
}

/** The slots that errors leave open, each name once. */
function slotsOf(errors: readonly ReviewFinding[]): UnsaidSlot[] {
  const slots = errors.flatMap(({ evidence }) =>
    (evidence?.missing ?? []).map(({ name }) => ({ clause: evidence?.clauseId ?? '', name })),
  );
  const nameOf = (slot: UnsaidSlot | undefined): string | undefined => slot?.name['en'];
  return slots.filter(
    (slot, index) => slots.findIndex((it) => nameOf(it) === nameOf(slot)) === index,
  );
}

function vagueSentence({ clauses }: Contract, errors: readonly ReviewFinding[]): string {
  const inError = new Set(errors.map(({ evidence }) => evidence?.clauseId));
  const vague = clauses.find(({ id, wording }) => wording !== undefined && inError.has(id));
  return vague?.wording ?? '';
}

/**
 * The contract of the terms, with the settling model written into it: only the contract's model can settle.
 * The stage fails with CONTRACT_REFUSED where the review finds an error.
 */
export function contractStage(campaign: Campaign, basis: Basis): Stage<Agreement> {
  return {
    name: text('CONTRACT'),
    work: () => {
      const contract = draft(campaign, campaign.terms, basis);
      const remarks = review(contract);
      if (hasNoErrors(remarks)) return { contract, remarks };
      const findings = remarks.filter((finding) => finding.severity === 'error');
      const { terms: file } = campaign.files;
      throw demoError('CONTRACT_REFUSED', { file, count: findings.length, findings });
    },
    outcome: ({ contract, remarks }) =>
      text('CONTRACT_PASSED', {
        clauses: counted(contract.clauses.length, 'clause'),
        remarks: counted(remarks.length, 'remark'),
        markets: contract.audience.map((it) => it.market),
      }),
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

function review(contract: Contract): ReviewFinding[] {
  const found = reviewContract(contract, { asOf: contract.term.start });
  // Unusual rates were named when the terms were read, with their file.
  return found.filter(({ code }) => code !== 'RATE_UNUSUAL');
}
