import type { DealTerms } from '../draft/terms.ts';
import { capitalZone } from '../law/capital-zone.ts';
import {
  type BothLanguages,
  type Brief,
  BriefSchema,
  type CreatorGrade,
  type Instant,
  InstantSchema,
  parseInput,
} from '../vocabulary/index.ts';
import { dateOfInstant, instantOfLocal } from '../vocabulary/zones/index.ts';
import {
  type AllAnswers,
  type DealAnswers,
  DealAnswersSchema,
  type QuestionId,
} from './answers.ts';
import type { Choice } from './choice.ts';
import { clausesOf, lastDay, type Outline, paysOnlyCommission } from './clauses.ts';
import type { Basis, Condition, Question } from './question.ts';
import { QUESTIONS } from './questions.ts';
import { structureChoices } from './reasons.ts';

/** Inputs of {@link proposeDeal}. */
export interface ProposalOptions {
  readonly brief: Brief;
  /** The creator's grade for this brief. Default: none; money and the threshold of the result are asked for. */
  readonly grade?: CreatorGrade;
  /** What people have answered. Default: nothing. */
  readonly answers?: DealAnswers;
  /** When the deal begins. */
  readonly asOf: Instant;
}

/** A question that nobody and nothing has answered. */
export interface OpenQuestion extends Pick<Question, 'text'> {
  readonly id: QuestionId;
}

/** Deal terms by the advice of the project, with the reason of each choice. */
export interface Proposal {
  /** The terms, for `draftContract`; null while a question is open. */
  readonly terms: DealTerms | null;
  /** What was chosen for people, and which answers the deal does not use, with the reason; empty while a question is open. */
  readonly choices: readonly Choice[];
  /** What is still to be answered, in the order in which it is best asked. */
  readonly open: readonly OpenQuestion[];
}

/**
 * Proposes the terms of a first deal with a creator: one market, one platform, staged pay, a licence for social media, reported
 * figures, attribution. Money comes from the grade where people name none. The result is terms to talk about: what was
 * chosen is listed with its reason, and what cannot be known is asked for.
 *
 * @returns the same for the same input
 * @throws INPUT_INVALID for a brief or answers that do not fit their schema
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { proposeDeal } from '@livelane/contracts/proposal';
 * const brief = createRequire(import.meta.url)('@livelane/contracts/schemas/brief.example.json');
 * const { open } = proposeDeal({ brief, answers: { brand: 'Glow' }, asOf: '2026-11-09T17:00:00Z' });
 * open.slice(0, 2).map(({ id }) => id); // => ["brandMarket","creator"]
 * ```
 */
export function proposeDeal({ brief, grade, answers = {}, asOf }: ProposalOptions): Proposal {
  parseInput(BriefSchema, brief, 'brief');
  parseInput(InstantSchema, asOf, 'asOf');
  const basis: Basis = grade === undefined ? { brief } : { brief, grade };
  const { filled, choices, open } = answered(
    basis,
    parseInput(DealAnswersSchema, answers, 'answers'),
  );
  if (open.length > 0) return { terms: null, choices: [], open };
  const outline: Outline = {
    basis,
    answers: filled as AllAnswers,
    parties: { brand: 'brand', creator: grade?.creator.id ?? 'creator' },
    zone: capitalZone(brief.market) ?? 'UTC',
  };
  return {
    terms: termsOf(outline, asOf),
    choices: [...choices, ...structureChoices(outline)],
    open: [],
  };
}

/** The answers with those that brief and grade give, and what is still open. */
function answered(basis: Basis, given: DealAnswers) {
  const filled: Record<string, unknown> = { ...given };
  const choices: Choice[] = [];
  const open: OpenQuestion[] = [];
  for (const [id, question] of Object.entries<Question>(QUESTIONS)) {
    const isAsked = question.when?.holds(filled, basis) ?? true;
    if (given[id as QuestionId] != null && !isAsked && question.when !== undefined)
      choices.push(unused(id, question.when));
    if (filled[id] !== undefined || !isAsked) continue;
    const suggestion = question.suggest?.(basis, filled);
    if (suggestion === undefined) open.push({ id: id as QuestionId, text: question.text });
    else {
      filled[id] = suggestion.value;
      choices.push({
        path: `/${id}`,
        text: suggestion.text ?? both(String(suggestion.value)),
        reason: suggestion.reason,
      });
    }
  }
  return { filled, choices, open };
}

const unused = (id: string, { otherwise }: Condition): Choice => ({
  path: `/${id}`,
  text: { en: `The answer \`${id}\` is not used.`, 'zh-Hans': `答案 \`${id}\` 未被采用。` },
  reason: otherwise,
});

const both = (text: string): BothLanguages => ({ en: text, 'zh-Hans': text });

/** What a deal declares that pays by commission alone: nothing beside the commission measures the result. */
function ofCommission({ answers, parties, zone }: Outline, asOf: Instant) {
  const reason = { en: 'The commission measures the result.', 'zh-Hans': '佣金即反映效果。' };
  const waiver = {
    by: parties.brand,
    on: dateOfInstant(asOf, zone),
    reason: reason[answers.language],
  };
  return {
    dealType: 'commission-only' as const,
    waivers: [{ item: 'assessment.criteria' as const, ...waiver }],
  };
}

function termsOf(outline: Outline, asOf: Instant): DealTerms {
  const { basis, answers, parties, zone } = outline;
  const { market, budget } = basis.brief;
  return {
    kind: 'deal-terms',
    version: 1,
    title: { [/\p{Script=Han}/u.test(answers.topic) ? 'zh-Hans' : 'en']: answers.topic },
    language: answers.language,
    law: market,
    currency: budget.currency,
    zone,
    term: { start: asOf, end: instantOfLocal(`${lastDay(outline)}T00:00`, zone) },
    ...(paysOnlyCommission(answers) ? ofCommission(outline, asOf) : {}),
    parties: [
      { id: parties.brand, role: 'brand', name: answers.brand, market: answers.brandMarket },
      {
        id: parties.creator,
        role: 'creator',
        name: answers.creator,
        market: answers.creatorMarket,
      },
    ],
    clauses: clausesOf(outline),
  };
}
