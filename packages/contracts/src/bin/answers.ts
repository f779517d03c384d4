import { capitalZone } from '../law/capital-zone.ts';
import { ANSWERS, type DealAnswers, type QuestionId } from '../proposal/answers.ts';
import { type OpenQuestion, type ProposalOptions, proposeDeal } from '../proposal/propose.ts';
import {
  type Brief,
  type InputIssue,
  inputInvalid,
  isLivelaneError,
  parseInput,
} from '../vocabulary/index.ts';
import {
  amountCell,
  type CellReader,
  countCell,
  rateCell,
  textCell,
} from '../vocabulary/node/index.ts';
import { instantOfLocal } from '../vocabulary/zones/index.ts';

const CURRENCY = 'currency';
const amount = amountCell(CURRENCY);
const market: CellReader = (text) => text.toUpperCase();

/** How what a person types is read, by question; the schema of the answer judges the result. */
const READERS: Readonly<Record<QuestionId, CellReader>> = {
  ...{ brand: textCell, brandMarket: market, creator: textCell, creatorMarket: market },
  ...{ language: textCell, product: textCell, topic: textCell, code: textCell },
  publishAt: (text) => text.split(/[,，、]/).map((time) => time.trim().replace(' ', 'T')),
  ...{ pieces: countCell, minutes: countCell, leastOrders: countCell },
  livePrice: (text, row) => (text === 'none' ? null : amount(text, row)),
  ...{ fixedFee: amount, bonus: amount, commission: rateCell, codeDiscount: rateCell },
};

/**
 * The answer that a typed text gives.
 * @throws INPUT_INVALID with what is expected
 */
export function readAnswer(id: QuestionId, typed: string, currency: string): DealAnswers {
  const issues: InputIssue[] = [];
  const value = READERS[id](typed.trim(), {
    reading: {},
    cell: (column) => (column === CURRENCY ? currency : ''),
    refuse: (issue) => void issues.push(issue),
  });
  if (issues.length > 0) throw inputInvalid(id, issues);
  return { [id]: parseInput(ANSWERS[id], value, id) };
}

/** A price during a live is in the currency of its product, all else in that of the budget. */
function currencyOf(id: QuestionId, { products, budget }: Brief): string {
  const price = id === 'livePrice' ? products[0]?.price : undefined;
  return (price ?? budget).currency;
}

/** How a person is asked, and told what an answer lacks. */
export interface Asking {
  /** The typed answer; undefined where nobody answers any more. */
  readonly ask: (question: OpenQuestion) => Promise<string | undefined>;
  readonly refuse: (error: Error) => void;
}

/** The answers of somebody who is asked until nothing is open, or they go; what an answer cannot mean is asked again. */
export async function askedAnswers(
  options: ProposalOptions,
  { ask, refuse }: Asking,
): Promise<DealAnswers> {
  let answers: DealAnswers = options.answers ?? {};
  for (;;) {
    const [question] = proposeDeal({ ...options, answers }).open;
    if (question === undefined) return answers;
    const typed = await ask(question);
    if (typed === undefined) return answers;
    try {
      const given = readAnswer(question.id, typed, currencyOf(question.id, options.brief));
      for (const local of given.publishAt ?? [])
        instantOfLocal(local, capitalZone(options.brief.market) ?? 'UTC');
      answers = { ...answers, ...given };
    } catch (error) {
      const isOfAnswer =
        isLivelaneError(error, 'INPUT_INVALID') || isLivelaneError(error, 'ZONE_TIME_INVALID');
      if (!isOfAnswer) throw error;
      refuse(error);
    }
  }
}
