import { hasChineseForm } from './chinese-form.ts';
import { STANDARD_TERM_IDS, type StandardTermId } from './schemas.ts';

/** Whether a contract that is to be signed needs a standard term, may leave it out by a decision, or is not asked for it. */
export type TermNeed = 'required' | 'waivable' | 'not-asked';

/**
 * What a contract needs: R: required. W: waivable, by a decision in writing. N: not asked for; a term that is there all the
 * same is checked whole. G: contracts under any law but China's, C: under China's.
 */
const TABLE = [
  // G C
  ['R R', 'definitions'],
  ['N N', 'rights-transfer'],
  ['W W', 'licence'],
  ['W W', 'moral-rights'],
  ['R R', 'confidentiality'],
  ['R R', 'data-protection'],
  ['W W', 'conduct'],
  ['R R', 'independent-contractor'],
  ['N R', 'invoices-cn'],
  ['W N', 'late-payment'],
  ['N R', 'breach-cn'],
  ['R W', 'liability'],
  ['R W', 'indemnity'],
  ['N N', 'insurance'],
  ['W W', 'audit'],
  ['R R', 'assignment'],
  ['R R', 'amendments'],
  ['R R', 'entire-agreement'],
  ['R R', 'severability'],
  ['R R', 'notices'],
  ['R R', 'governing-law'],
  ['W N', 'counterparts'],
  ['N R', 'copies-cn'],
] as const;

const NEEDS: Readonly<Record<string, TermNeed>> = {
  R: 'required',
  W: 'waivable',
  N: 'not-asked',
};

/** What a contract under the law of a market needs of a term. */
export function termNeed(law: string, term: StandardTermId): TermNeed {
  const cells = TABLE.find(([, id]) => id === term)?.[0].split(' ');
  return NEEDS[cells?.[hasChineseForm(law) ? 1 : 0] ?? ''] ?? 'not-asked';
}

/** The terms that say who decides disputes, of which a contract needs exactly one. */
export function forumsOf(law: string): readonly StandardTermId[] {
  return hasChineseForm(law) ? ['arbitration', 'litigation-cn'] : ['arbitration', 'courts'];
}

/** Terms that suit the law of a market alone: those of China elsewhere, and what China does in another way. */
export function suitsLaw(law: string, term: StandardTermId): boolean {
  if (hasChineseForm(law)) return term !== 'courts' && term !== 'counterparts';
  return !term.endsWith('-cn');
}

/** Kinds of clauses that owe money: a contract without any pays nothing. */
const PAYING = [
  ...['fee', 'retainer', 'session-hours', 'unit-fee', 'action-fee'],
  ...['event-bonus', 'advance', 'override'],
] as const;

/** The terms of a feature that a contract need not have: the clause kinds, one of which it has where the term is asked for. */
const FEATURES: Readonly<Partial<Record<StandardTermId, readonly string[]>>> = {
  licence: ['intellectual-property'],
  'moral-rights': ['intellectual-property'],
  audit: ['attribution'],
  'late-payment': PAYING,
  'invoices-cn': PAYING,
};

/** The terms that a contract is asked for, each with what it needs of it. */
export function askedTerms({
  law,
  clauses,
}: {
  readonly law: string;
  readonly clauses: readonly { readonly clause: string }[];
}): { readonly term: StandardTermId; readonly need: TermNeed }[] {
  return STANDARD_TERM_IDS.map((term) => ({ term, need: termNeed(law, term) })).filter(
    ({ term, need }) => {
      const kinds = FEATURES[term];
      return (
        need !== 'not-asked' &&
        (kinds === undefined || clauses.some(({ clause }) => kinds.includes(clause)))
      );
    },
  );
}
