import type { BothLanguages, Brief, CreatorGrade } from '../vocabulary/index.ts';
import type { DealAnswers } from './answers.ts';

/** What a proposal is made from. */
export interface Basis {
  readonly brief: Brief;
  readonly grade?: CreatorGrade;
}

/** An answer that brief and grade give, and why. */
export interface Suggestion<Value> {
  readonly value: Value;
  /** What was chosen, in words. Default: the value. */
  readonly text?: BothLanguages;
  readonly reason: BothLanguages;
}

/** A condition of a deal, in words for a deal without it. */
export interface Condition {
  readonly holds: (answers: DealAnswers, basis: Basis) => boolean;
  readonly otherwise: BothLanguages;
}

/** A question, and what answers it where people do not. */
export interface Question<Value = unknown> {
  /** The question, as people are asked it. */
  readonly text: BothLanguages;
  /** When the deal needs it, and why an answer is not used in another deal. Default: always. */
  readonly when?: Condition;
  readonly suggest?: (basis: Basis, answers: DealAnswers) => Suggestion<Value> | undefined;
}

/** Whether the brief wants lives; a brief that says nothing does. */
export const wantsLive = ({ brief }: Pick<Basis, 'brief'>): boolean =>
  brief.format !== 'short-video';
