import * as z from 'zod/mini';
import { DaysSchema } from '../clause/terms.ts';
import {
  type BothLanguages,
  IdSchema,
  LanguageSchema,
  LocalTextSchema,
  MarketSchema,
  record,
  ShareSchema,
} from '../vocabulary/index.ts';
import { AmountSchema } from '../vocabulary/money/amount.ts';

/** How a variable is written: as a number of days, an amount, the name of a party, … */
export type VariableForm =
  | 'days'
  | 'count'
  | 'amount'
  | 'share'
  | 'flag'
  | 'word'
  | 'party'
  | 'parties'
  | 'local'
  | 'district'
  | 'language'
  | 'markets';

/** A variable of a standard term, which the cover page shows. A draft may leave it open: absent or null. */
export interface Variable<Schema extends z.core.$ZodType = z.core.$ZodType> {
  readonly schema: Schema;
  readonly form: VariableForm;
  /** The variable on the cover page, and after "does not say". */
  readonly name: BothLanguages;
  /** Under which condition the term needs it. Default: always. */
  readonly when?: string;
  /** True where leaving it out is an answer. Default: false. */
  readonly optional?: boolean;
}

/** Variables by the name of their field. */
export type Variables = Readonly<Record<string, Variable>>;

type More = Pick<Variable, 'when' | 'optional'>;

const variableOf =
  <Schema extends z.core.$ZodType>(form: VariableForm, schema: Schema) =>
  (name: BothLanguages, more: More = {}): Variable<Schema> => ({ form, schema, name, ...more });

/** A number of whole days, 0 to 3,650. */
export const days = variableOf('days', DaysSchema);
/** An amount of money. */
export const amount = variableOf('amount', AmountSchema);
/** A share of a whole. */
export const share = variableOf('share', ShareSchema);
/** Yes or no. */
export const flag = variableOf('flag', z.boolean());
/** A party of the contract. */
export const party = variableOf('party', IdSchema);
/** Parties of the contract. */
export const parties = variableOf('parties', z.array(IdSchema).check(z.minLength(1)));
/** A name in both languages. */
export const local = variableOf('local', LocalTextSchema);
/** A language. */
export const language = variableOf('language', LanguageSchema);
/** Markets. */
export const markets = variableOf('markets', z.array(MarketSchema).check(z.minLength(1)));

/** A whole number within limits. */
export function count(
  name: BothLanguages,
  { least, most }: { readonly least: number; readonly most: number },
) {
  return variableOf('count', z.int().check(z.gte(least), z.lte(most)))(name);
}

/** One of a few words. */
export function word<const Words extends readonly [string, ...string[]]>(
  name: BothLanguages,
  words: Words,
): Variable<z.ZodMiniEnum<{ [Word in Words[number]]: Word }>> {
  return variableOf('word', z.enum(words))(name) as Variable<
    z.ZodMiniEnum<{ [Word in Words[number]]: Word }>
  >;
}

const heading = <const Term extends string>(term: Term) => ({
  /** The standard term; it determines the other fields. */
  term: z.literal(term),
  /** The version of its text, which never changes. */
  version: z.literal(1),
});

type Open<Of extends Variables> = {
  readonly [Name in keyof Of]: z.ZodMiniExactOptional<z.ZodMiniNullable<Of[Name]['schema']>>;
};

/** One standard term: the schema of its entry in a contract, and its variables. */
export interface TermFields<Term extends string = string, Of extends Variables = Variables> {
  readonly term: Term;
  /** The term as a heading. */
  readonly name: BothLanguages;
  readonly schema: z.ZodMiniObject<ReturnType<typeof heading<Term>> & Open<Of>, z.core.$strip>;
  readonly variables: Of;
}

/** Declares a standard term. */
export function standardTerm<
  const Term extends string,
  const Of extends Variables = Record<never, never>,
>(term: Term, name: BothLanguages, variables?: Of): TermFields<Term, Of> {
  const shape = Object.fromEntries(
    Object.entries<Variable>(variables ?? {}).map(([field, { schema }]) => [
      field,
      z.exactOptional(z.nullable(schema)),
    ]),
  );
  return {
    term,
    name,
    schema: record({ ...heading(term), ...shape }),
    variables: variables ?? {},
  } as unknown as TermFields<Term, Of>;
}
