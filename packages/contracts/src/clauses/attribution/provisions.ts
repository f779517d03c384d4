import { type Prose, type Provision, prose, type Table } from '../../clause/text/prose.ts';
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
  },
  format: ValueFormatter,
): Provision[] {
  const { codes = [], codeTakesAll = ATTRIBUTION_DEFAULTS.codeTakesAll } = clause;
  const rule: Provision = { prose: [codeTakesAll ? words.all : words.some] };
  if (codes.length === 0) return [rule];
  const dash = { value: '–' };
  const rows = codes.map((it) => [
    [format.text(it.code)],
    [format.party(it.creator)],
    [it.discount === undefined ? dash : format.share(it.discount)],
    [it.valid === undefined ? dash : format.window(it.valid)],
  ]);
  return [rule, { prose: [words.intro], table: { head: words.head, rows } }];
}
