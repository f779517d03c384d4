import type { Language, LocalText, Market, Zone } from '../vocabulary/index.ts';
import { type DatedDraft, datesOf, type Sentence } from './dated.ts';
import { advertisingLabels } from './languages.ts';
import type { CheckOf, LawTopic, MarketRule, ReadCheck, RuleCheck } from './rule.ts';

/** Everything that the packages know of one market's law, and what its people read: one file in `markets`. */
export interface MarketLaw {
  readonly market: Market;
  /** Zone of the capital, in whose days the market's rules come into force. */
  readonly zone: Zone;
  /** Accepted languages of a label, the required one first. */
  readonly languages: readonly [Language, ...Language[]];
  /** The advertising label by language, each of `languages` among them. Default: the language's word for it. */
  readonly labels?: LocalText;
  /** Last digit of just-below prices, if a study found one (Schindler 2009; confidence M). */
  readonly priceEnding?: '8' | '9';
  readonly rules: readonly RuleDraft[];
}

/** A rule that programs check, as its file writes it: id without the market, dates in short, no labels of the market. */
export interface RuleDraft extends DraftHead {
  readonly check:
    | Exclude<RuleCheck, CheckOf<'label'> | ReadCheck>
    | Omit<CheckOf<'label'>, 'languages' | 'label'>;
}

interface DraftHead extends DatedDraft {
  readonly id: string;
  readonly citation: string;
  /** Id of the rule of the same file whose place it took. */
  readonly replaces?: string;
  /** What a localization sheet shows it under. Default: none of that. */
  readonly about?: readonly LawTopic[];
}

/** The part of a market's law that only people read. It ships with `@livelane/contracts/law`, not with review and plan. */
export interface ReadingOf<Law extends MarketLaw> {
  /** What each rule asks for, but for those whose check holds the sentence because findings quote it (`says`). */
  readonly summaries: Readonly<
    Record<
      Exclude<Law['rules'][number], { readonly check: { readonly says: LocalText } }>['id'],
      Sentence
    >
  >;
  /** Rules that no program checks. */
  readonly rules: readonly ReadRule[];
}

/** A rule that no program checks, as its file writes it. */
export interface ReadRule extends DraftHead {
  readonly check: ReadCheck;
  readonly summary: Sentence;
}

/** The advertising label of a market by language. */
export function labelsOf({ languages, labels }: MarketLaw): LocalText {
  return labels ?? advertisingLabels(languages);
}

/** The rules of a market that programs check, in the order of its file. */
export function rulesOf(law: MarketLaw): MarketRule[] {
  const { market, languages } = law;
  return law.rules.map(({ check, ...head }) => ({
    ...ruleHead(market, head),
    check: check.check === 'label' ? { ...check, languages, label: labelsOf(law) } : check,
  }));
}

/** A rule with the market in its id and its dates written out. */
export function ruleHead(
  market: Market,
  { id, citation, replaces, about, ...draft }: DraftHead,
): Omit<MarketRule, 'check'> {
  const inMarket = (rule: string): string => `${market.toLowerCase()}.${rule}`;
  return {
    id: inMarket(id),
    market,
    citation,
    ...datesOf(draft),
    replaces: replaces === undefined ? null : inMarket(replaces),
    about: about ?? [],
  };
}
