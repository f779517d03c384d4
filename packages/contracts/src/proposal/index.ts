export { type AdviceFinding, adviceFindings } from './advice.ts';
export { ADVICE_FINDINGS, type AdviceCode } from './advice-findings.ts';
export {
  type AllAnswers,
  ANSWERS,
  type DealAnswers,
  DealAnswersSchema,
  type QuestionId,
} from './answers.ts';
export type { Choice } from './choice.ts';
export { type OpenQuestion, type Proposal, type ProposalOptions, proposeDeal } from './propose.ts';
export type { Basis, Condition, Question, Suggestion } from './question.ts';
export { QUESTIONS } from './questions.ts';
