import { type CodeRule, withCodes } from '@livelane/attribution';
import { attributionPolicyOf, type Contract, draftContract } from '@livelane/contracts';
import { planSession } from '@livelane/contracts/plan';
import { type ReviewFinding, reviewContract } from '@livelane/contracts/review';
import { factOfSignature } from '@livelane/contracts/settle';
import {
  type AttributionPolicy,
  type Brief,
  type CreatorGrade,
  type Fact,
  type FxQuote,
  type LocalText,
  type SessionPlan,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { localOfInstant } from '@livelane/contracts/vocabulary/zones';
import type { Campaign } from '@livelane/example-whole-loop/campaign';
import { rankCreators } from '@livelane/kol-score';

/** A contract with what its review found. */
export interface Reviewed {
  readonly contract: Contract;
  readonly findings: readonly ReviewFinding[];
}

/** Everything that is agreed before the show. */
export interface Deal {
  readonly brief: Brief;
  /** Best first. */
  readonly grades: readonly CreatorGrade[];
  /** Id of the creator whom the contract is with. */
  readonly creator: string;
  readonly agreed: Reviewed;
  /** An earlier draft that the review refused; null where there is none. */
  readonly firstDraft: Reviewed | null;
  readonly policy: AttributionPolicy;
  readonly fx: readonly FxQuote[];
}

/** Length of the show, in minutes: the run sheet of the contract's live is shortened to it. */
const SHOW_MINUTES = 30;

/** The deal of a campaign: its creators graded, its terms drafted and reviewed. */
export function dealOf(campaign: Campaign): Deal {
  const { brief, creators, terms, firstDraft, fx, codes } = campaign;
  const asOf = terms.term.start;
  const { grades } = rankCreators(creators, brief, { asOf, fx });
  const creator = terms.parties.find(({ role }) => role === 'creator')?.id ?? '';
  const grade = grades.find((it) => it.creator.id === creator);
  const reviewed = (draft: typeof terms): Reviewed => {
    const id = `${brief.id}.${creator}`;
    const contract = draftContract(draft, { brief, id, asOf, ...(grade && { grade }) });
    return { contract, findings: reviewContract(contract, { asOf }) };
  };
  const agreed = reviewed(terms);
  return {
    ...{ brief, grades, creator, agreed, fx },
    firstDraft: firstDraft === null ? null : reviewed(firstDraft),
    policy: withCodes(attributionPolicyOf(agreed.contract), codes as readonly CodeRule[]),
  };
}

/** The facts of the deal before the show: both parties signed on its first day. */
export function factsOf({ facts }: Campaign, { contract }: Reviewed): Fact[] {
  const at = contract.term.start;
  const signed = facts.some(({ type }) => type === 'signature');
  const signatures = contract.parties.map(({ id }) => factOfSignature(contract, { by: id, at }));
  return [...(signed ? [] : signatures), ...facts];
}

/** The plan of the show: the contract's live, shortened, which begins at an instant. */
export function planAt({ brief, agreed }: Deal, start: number): SessionPlan {
  const { contract } = agreed;
  const rehearsalSeconds = SHOW_MINUTES * 60;
  const plan = planSession(contract, { brief, asOf: toInstant(start), rehearsalSeconds });
  return moved(plan, start);
}

/** A plan that begins at another instant, also by the clocks of its markets. */
export function moved(plan: SessionPlan, start: number): SessionPlan {
  const { window, localization } = plan;
  const length = Date.parse(window.end) - Date.parse(window.start);
  return {
    ...plan,
    window: { start: toInstant(start), end: toInstant(start + length) },
    localization: localization.map((of) => ({
      ...of,
      notes: of.notes.map((note) => movedNote(note, start)),
    })),
  };
}

/** Where a note says when the show starts, its time is replaced in each language. */
function movedNote(note: LocalText, start: number): LocalText {
  const [, local, zone] = /^Starts (.+) by the clock of (.+)\.$/.exec(note['en'] ?? '') ?? [];
  if (local === undefined || zone === undefined) return note;
  const now = localOfInstant(toInstant(start), zone);
  return Object.fromEntries(
    Object.entries(note).map(([language, text]) => [language, text.replace(local, now)]),
  );
}
