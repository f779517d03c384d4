import type { ProseClause } from '../clause.ts';
import type { Stretch } from '../sentences.ts';

/** The clauses of a Chinese sentence that bind somebody or allow something. */
export function chineseClauses(_text: string, _sentence: Stretch): ProseClause[] {
  return [];
}
