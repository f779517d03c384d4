import { type Prose, type Provision, prose } from '../../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../../clause/text/value-formatter.ts';
import type { Share } from '../../../vocabulary/index.ts';
import type { Tiers } from './schema.ts';

/** The words for the tiers of a commission, in one language. */
export interface TierWords {
  readonly rules: Words<Tiers['rule']>;
  /** The time over which sales are added up. */
  readonly per: Words<Tiers['per']>;
  readonly head: readonly [total: string, rate: string];
  /** A total below the first tier, and from a tier on. */
  below(amount: Prose): Prose;
  from(amount: Prose): Prose;
  /** What stands above the table; `per` is the period, `rule` the rule. */
  total(per: string, rule: string): Prose;
}

/** The tiers of a commission: how sales are added up, the rule, and the table. */
export function tierProvisions(
  { rate, tiers }: { readonly rate?: Share | null; readonly tiers?: Tiers },
  { format, words }: { readonly format: ValueFormatter; readonly words: TierWords },
): Provision[] {
  if (tiers === undefined) return [];
  const { steps, rule, per } = tiers;
  return [
    {
      prose: words.total(words.per[per], words.rules[rule]),
      table: {
        head: words.head,
        rows: [
          [words.below(prose`${format.amount(steps[0]?.from)}`), [format.share(rate)]],
          ...steps.map((it) => [
            words.from(prose`${format.amount(it.from)}`),
            [format.share(it.rate)],
          ]),
        ],
      },
    },
  ];
}
