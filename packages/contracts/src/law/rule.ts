import type {
  DisclosureRule,
  Language,
  LocalText,
  Market,
  Money,
  PlainDate,
  Share,
} from '../vocabulary/index.ts';

/**
 * How reliable our knowledge of a rule is: `H` official text or several sources, `M` one secondary source, `L` weak
 * or conflicting, `U` unverified.
 */
export type Confidence = 'H' | 'M' | 'L' | 'U';

/** A mandatory statement of a written contract: about each party, about the deal, or that the market's own law governs it. */
export type RequiredMention =
  | 'identity'
  | 'address'
  | 'email'
  | 'tax-residence'
  | 'missions'
  | 'pay'
  | 'in-kind-value'
  | 'rights'
  | 'local-law';

/** The sentence of a rule that findings and localization notes quote, in English and in Simplified Chinese. */
interface Quoted {
  readonly says: LocalText;
}

/** The machine-checkable part of a rule; a rule without one is a `note`. */
export type RuleCheck =
  /** When, and by which medium, a live session must say that it is advertising. */
  | {
      readonly check: 'live-disclosure';
      readonly when: DisclosureRule;
      readonly medium: 'picture' | 'voice' | 'either' | 'both';
      /** `ai-host` where the duty exists only for a generated host. */
      readonly applies: 'always' | 'ai-host';
      /** The text to show where it is not the market's advertising label. */
      readonly label?: LocalText;
    }
  /** Texts: required, known to be accepted, known to be refused. The first language is the required one. */
  | {
      readonly check: 'label';
      readonly languages: readonly [Language, ...Language[]];
      readonly label: LocalText;
      readonly accepted: readonly string[];
      readonly refused: readonly string[];
    }
  /**
   * A contract in writing, with mentions that may not be missing, from an amount before tax on (null: always). The
   * amount is what one advertiser gives one creator in a year for one promotional goal, pay in kind included.
   */
  | {
      readonly check: 'written-contract';
      readonly from: Money | null;
      readonly mentions: readonly RequiredMention[];
      /** How a clause in the parties' own words names the law of the market. */
      readonly namesOfLaw: readonly string[];
    }
  /** A permit or licence that the creator must hold on every day of publication. */
  | (Quoted & { readonly check: 'creator-permit'; readonly permit: LocalText })
  /** A register that creators beyond a number of followers must be entered in; null: creators of any size. */
  | (Quoted & {
      readonly check: 'creator-register';
      readonly register: string;
      readonly followers: number | null;
    })
  /** The youngest age of a host; below `guardianUntil` a guardian consents. */
  | (Quoted & {
      readonly check: 'host-age';
      readonly years: number;
      readonly guardianUntil: number | null;
    })
  /** Papers that must lie before the host when the stream starts. */
  | (Quoted & { readonly check: 'documents-before-start'; readonly documents: readonly string[] })
  /** The most that a promotion may take off the price before it, in parts per million of that price. */
  | (Quoted & { readonly check: 'discount-cap'; readonly most: Share })
  /** A representative and an insurer inside the market for creators who live outside the named markets. */
  | (Quoted & { readonly check: 'local-representative'; readonly outside: readonly Market[] })
  /** Goods or claims that creators may not promote. */
  | (Quoted & { readonly check: 'banned-goods'; readonly categories: readonly string[] })
  /** Data protection law that covers what people leave about themselves to be contacted. */
  | (Quoted & { readonly check: 'lead-data' })
  /** The platform's own switch for commercial content must be used in addition to the label. */
  | (Quoted & { readonly check: 'platform-declaration' })
  /** Who answers, and the largest sanction known. */
  | {
      readonly check: 'liability';
      readonly who: readonly ('brand' | 'creator' | 'agent' | 'platform')[];
      readonly upTo: Money | null;
    }
  /** Something people must know and no program checks. */
  | { readonly check: 'note' };

/** The part of {@link RuleCheck} that one kind of check holds. */
export type CheckOf<Kind extends RuleCheck['check']> = Extract<RuleCheck, { check: Kind }>;

/** A rule that a program cannot check; it is only shown to people. */
export type ReadCheck = CheckOf<'liability' | 'note'>;

/** What a localization sheet shows a rule under; kinds of promotion first. */
export type LawTopic =
  | 'coupon'
  | 'discount'
  | 'former-price'
  | 'giveaway'
  | 'gift-voucher'
  | 'superlative'
  | 'endorsement'
  | 'health-claim'
  | 'picture'
  | 'wording'
  | 'season';

/** A rule of one market as review and planning use it: its check, its dates, its source and its confidence. */
export interface MarketRule {
  /** Id of the rule. */
  readonly id: string;
  /** The market whose law it is; `EU` for a rule of the European Union. */
  readonly market: Market;
  /** The instrument and where in it. */
  readonly citation: string;
  /** First day in force in the market's own calendar; null where the day is not known. */
  readonly effectiveFrom: PlainDate | null;
  /** First day no longer in force; null if still in force. */
  readonly effectiveTo: PlainDate | null;
  /** `day`: a source states the day. `about`: only month or year is known, and the day was chosen by this project. */
  readonly dated: 'day' | 'about' | 'unknown';
  /** URL of the text that was read. */
  readonly source: string;
  /** The day on which the source was last read. */
  readonly verifiedOn: PlainDate;
  /** How reliable our knowledge of the rule is. */
  readonly confidence: Confidence;
  /** What sources disagree on; null where none were seen to. */
  readonly conflict: LocalText | null;
  /** Id of the rule whose place it took on its first day; null if none. */
  readonly replaces: string | null;
  /** What a localization sheet shows it under; empty where it is about none of that. */
  readonly about: readonly LawTopic[];
  /** What the rule requires, as data. */
  readonly check: Exclude<RuleCheck, ReadCheck>;
}

/** A rule of one market as dated data, with a summary in words. Not legal advice. */
export interface LawRule extends Omit<MarketRule, 'check'> {
  /** What the rule requires, as data; a rule of check `note` is for people only. */
  readonly check: RuleCheck;
  /** What the rule requires, in words, by language. */
  readonly summary: LocalText;
}

/** A notice to show with every answer that is based on these rules. */
export const LAW_NOTICE: LocalText = {
  en: 'Collected from public sources with dates and confidence; not legal advice.',
  'zh-Hans': '依公开来源整理，附日期与可信度；不构成法律意见。',
};
