import {
  joinProse,
  type Prose,
  type Provision,
  prose,
  type Table,
} from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import { ATTRIBUTION_DEFAULTS, type AttributionClause } from './schema.ts';

/** A model of the clause. */
export type ModelName = NonNullable<AttributionClause['model']>['model'];

/** The numbers of the model, each behind its words; nothing for a model without numbers. */
export function modelNumbers(
  { model }: AttributionClause,
  words: {
    readonly first: string;
    readonly last: string;
    readonly halfLife: string;
    readonly fit: string;
  },
  format: ValueFormatter,
): Prose {
  if (model?.model === 'position')
    return prose`${words.first}${format.share(model.first)}${words.last}${format.share(model.last)}`;
  if (model?.model === 'frozen-fit')
    return prose`${words.fit}${format.text(model.id)} (${{ value: model.hash }})`;
  return model?.model === 'time-decay'
    ? prose`${words.halfLife}${{ value: format.formats.duration(model.halfLifeSeconds) }}`
    : [];
}

/** How codes count, and the table of codes where there are any. */
export function codesProvisions(
  clause: AttributionClause,
  words: {
    readonly all: string;
    readonly some: string;
    readonly intro: string;
    readonly head: Table['head'];
    /** Where a code counts for some products only: the rule, the head of their column, and what stands in it for all. */
    readonly byProduct: string;
    readonly products: string;
    readonly allProducts: string;
    readonly separator: string;
  },
  format: ValueFormatter,
): Provision[] {
  const { codes = [], codeTakesAll = ATTRIBUTION_DEFAULTS.codeTakesAll } = clause;
  const rule: Provision = { prose: [codeTakesAll ? words.all : words.some] };
  if (codes.length === 0) return [rule];
  const dash = { value: '–' };
  const isByProduct = codes.some(({ products }) => products !== undefined);
  const rows = codes.map((it) => [
    [format.text(it.code)],
    [format.party(it.creator)],
    [it.discount === undefined ? dash : format.share(it.discount)],
    [it.valid === undefined ? dash : format.window(it.valid)],
    ...(isByProduct ? [productsOf(it, words, format)] : []),
  ]);
  const head = isByProduct ? [...words.head, words.products] : words.head;
  return [
    rule,
    ...(isByProduct ? [{ prose: [words.byProduct] }] : []),
    { prose: [words.intro], table: { head, rows } },
  ];
}

function productsOf(
  { products }: NonNullable<AttributionClause['codes']>[number],
  words: { readonly allProducts: string; readonly separator: string },
  format: ValueFormatter,
): Prose {
  if (products === undefined) return [words.allProducts];
  return joinProse(
    products.map((id) => [format.product(id)]),
    words.separator,
  );
}
