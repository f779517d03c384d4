import type { Clause, ClauseOf } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import type { Party } from '../../contract/party.ts';
import type { StandardTermId } from '../../standard/schemas.ts';
import type { Money, Window } from '../../vocabulary/index.ts';

/** Real terms of a deal that somebody published, as a contract: its facts and figures, without its words and names. */
export interface Agreement {
  /** The kind of deal, its year and its jurisdiction. */
  readonly note: string;
  /** The day whose law and platform rules apply. */
  readonly asOf: string;
  /** What it has of general terms, by the standard term that would say it; the contract includes none of them. */
  readonly general: readonly StandardTermId[];
  readonly contract: Contract;
}

/** The advertiser. */
export const BRAND: Party = { id: 'brand', role: 'brand', name: 'The brand', market: 'US' };
/** The person who promotes. */
export const TALENT: Party = { id: 'talent', role: 'creator', name: 'The talent', market: 'US' };

/** An amount in cents. */
export const money = (minor: bigint): Money => ({ currency: 'USD', minor: `${minor}` });

type Own = Pick<Contract, 'id' | 'dealType' | 'term' | 'clauses'> & Partial<Contract>;

/** A contract in dollars between the two, for people in the United States; what an agreement says otherwise comes in `own`. */
export function agreed(own: Own): Contract {
  return {
    kind: 'contract',
    version: 1,
    revision: 1,
    title: { en: own.id, 'zh-Hans': own.id },
    draftedAt: own.term.start,
    language: 'en',
    law: 'US',
    currency: 'USD',
    rounding: 'half-even',
    zone: 'America/New_York',
    parties: [BRAND, TALENT],
    products: [],
    audience: [{ market: 'US', languages: ['en'] }],
    basis: { briefId: own.id, grade: null },
    ...own,
  };
}

/** Terms that no kind of clause covers, each on a line. */
export const others = (...texts: readonly string[]): Clause[] =>
  texts.map((text, index) => ({ clause: 'other', id: `other-${index + 1}`, text }));

/** Days or appearances that the talent attends at a time on which both agree within a window. */
export function attended(
  form: 'shoot-day' | 'appearance',
  window: Window,
  own: Partial<ClauseOf<'deliverable'>> & { readonly id: string },
): ClauseOf<'deliverable'> {
  const publish = [{ node: 'window', window, zone: 'America/New_York' } as const];
  return { clause: 'deliverable', actor: 'talent', action: 'attend', form, publish, ...own };
}

/** Expenses that the brand pays for the talent. */
export function expenses(
  categories: readonly string[],
  own: Partial<ClauseOf<'expenses'>> = {},
): ClauseOf<'expenses'> {
  return {
    ...{ clause: 'expenses', id: 'expenses', payer: 'brand', payee: 'talent' },
    categories: categories.map((id) => ({ id })),
    ...own,
  };
}
