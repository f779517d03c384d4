import type { BothLanguages } from '../vocabulary/index.ts';
import { CLAUSE_SCHEMAS } from './schemas.ts';

/** The names of the slots that settle a contract item, each as it reads after "does not say"; empty for an unknown item. */
export function itemNames(item: string): BothLanguages[] {
  return Object.values(CLAUSE_SCHEMAS).flatMap(({ questions }) =>
    questions.filter((question) => question.item === item).map(({ name }) => name),
  );
}
