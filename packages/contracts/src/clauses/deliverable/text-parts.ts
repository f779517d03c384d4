import type { ContractContext } from '../../clause/contract-context.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import {
  type Inline,
  joinProse,
  type Prose,
  type Provision,
  type Table,
} from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import type { BothLanguages } from '../../vocabulary/index.ts';
import { hasOpenNumber } from '../open-number.ts';
import { canHave, traitsOf } from './form/form.ts';
import type { DeliverableAction } from './form/form-traits.ts';
import type { DeliverableClause } from './schema.ts';

/** Whether a piece may go out at a moment that the actor chooses. */
export function hasWindow({ publish }: DeliverableClause): boolean {
  return (publish ?? []).some(({ node }) => node === 'window');
}

/** The publish times. */
export function timesOf(
  { publish }: DeliverableClause,
  format: ValueFormatter,
  separator: string,
): Prose {
  if (!publish) return [format.text(null)];
  return joinProse(
    publish.map((node) => [format.node(node)]),
    separator,
  );
}

/** The promotions: which, none, or still open. */
export function promotionsProvision(
  clause: DeliverableClause,
  format: ValueFormatter,
  words: {
    readonly none: Prose;
    readonly open: Prose;
    readonly some: Prose;
    readonly head: Table['head'];
  },
): Provision {
  const promotions = clause.live?.promotions;
  const isOpen = hasOpenNumber(clause, format.contract);
  if (!promotions && !isOpen) return { prose: words.open };
  if (!promotions || promotions.length === 0) return { prose: words.none };
  const rows = promotions.map((it) => [
    [format.localText(it.text)],
    [format.product(it.productId)],
    [format.amount(it.price)],
  ]);
  return { prose: words.some, table: { head: words.head, rows } };
}

/** The verb of what the actor does: that of its form where the action is the form's usual one. */
export function verbOf(
  clause: DeliverableClause,
  {
    format,
    words,
    language,
  }: {
    readonly format: ValueFormatter;
    readonly words: Words<DeliverableAction>;
    readonly language: keyof BothLanguages;
  },
): Inline {
  const { actions, verbs } = traitsOf(clause);
  const own = verbs === undefined ? words : { ...words, [actions[0]]: verbs[language] };
  return format.word(own, clause.action);
}

/** A length in hours and minutes. */
export function lengthOf(
  minutes: number | null | undefined,
  format: ValueFormatter,
  {
    hour,
    minute,
    separator,
  }: {
    readonly hour: readonly [one: string, several?: string];
    readonly minute: readonly [one: string, several?: string];
    readonly separator: string;
  },
): Prose {
  if (minutes === undefined || minutes === null) return [format.text(null)];
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return joinProse(
    [
      ...(hours > 0 ? [[format.count(hours, ...hour)]] : []),
      ...(rest > 0 ? [[format.count(rest, ...minute)]] : []),
    ],
    separator,
  );
}

/**
 * Whether the text of a deliverable says how long a piece stays pinned or public. Where nothing is agreed, only a contract
 * without a deal type, which must settle it, shows a blank.
 */
export function saysStay(
  field: 'pinDays' | 'keepUpDays',
  clause: DeliverableClause,
  { dealType }: Pick<ContractContext, 'dealType'>,
): boolean {
  return says(field, clause) && (isSaid(clause[field]) || dealType === undefined);
}

/** Whether the text of a deliverable says something about a field: where it is needed, or possible and given. */
export function says(
  field: 'topic' | 'place' | 'minutes' | 'pinDays' | 'keepUpDays',
  clause: DeliverableClause,
): boolean {
  const traits = traitsOf(clause);
  const isGiven = clause[field] !== undefined && clause[field] !== null;
  return traits.asks.includes(field) || (isGiven && canHave(traits, field));
}
