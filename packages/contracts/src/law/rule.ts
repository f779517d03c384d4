import type {
  DisclosureRule,
  Language,
  LocalText,
  Market,
  Money,
  PlainDate,
} from '../vocabulary/index.ts';

/** How well a rule is known: `H` official text or several sources, `M` one secondary, `L` weak or conflicting, `U` unverified. */
export type Confidence = 'H' | 'M' | 'L' | 'U';

/** What of a rule a program can check; what it cannot is a `note`. */
export type RuleCheck =
  /** When, and by which medium, a live session must say that it is advertising. */
  | {
      readonly check: 'live-disclosure';
      readonly when: DisclosureRule;
      readonly medium: 'picture' | 'voice' | 'either' | 'both';
      /** `ai-host` where the duty exists only for a generated host. */
      readonly applies: 'always' | 'ai-host';
    }
  /** The words: what to show, what was seen accepted, what was seen refused. The first language is the wanted one. */
  | {
      readonly check: 'label';
      readonly languages: readonly [Language, ...Language[]];
      readonly label: LocalText;
      readonly accepted: readonly string[];
      readonly refused: readonly string[];
    }
  /** A contract in writing from an amount on (null: always), with mentions that may not be missing. */
  | {
      readonly check: 'written-contract';
      readonly from: Money | null;
      readonly mentions: readonly string[];
    }
  /** A permit or licence that the creator must hold on every day of publication. */
  | { readonly check: 'creator-permit'; readonly permit: string }
  /** A register that creators beyond a threshold must be entered in. */
  | {
      readonly check: 'creator-register';
      readonly register: string;
      readonly followers: number | null;
    }
  /** The youngest age of a host; below `guardianUntil` a guardian consents. */
  | { readonly check: 'host-age'; readonly years: number; readonly guardianUntil: number | null }
  /** Papers that must lie before the host when the stream starts. */
  | { readonly check: 'documents-before-start'; readonly documents: readonly string[] }
  /** A representative and an insurer inside the market for creators from outside. */
  | { readonly check: 'local-representative'; readonly for: string }
  /** Goods or claims that creators may not promote. */
  | { readonly check: 'banned-goods'; readonly categories: readonly string[] }
  /** The platform's own switch for commercial content must be used, beside the label. */
  | { readonly check: 'platform-declaration' }
  /** Who answers, and the largest sanction known. */
  | {
      readonly check: 'liability';
      readonly who: readonly ('brand' | 'creator' | 'agent' | 'platform')[];
      readonly upTo: Money | null;
    }
  /** Something people must know and no program checks. */
  | { readonly check: 'note' };

/** A rule of one market as dated data: what it asks, since when, by which source, and how sure that is. Not legal advice. */
export interface LawRule {
  readonly id: string;
  readonly market: Market;
  /** The instrument and where in it. */
  readonly citation: string;
  /** First day in force in the market's own calendar; null where the day is not known. */
  readonly effectiveFrom: PlainDate | null;
  /** First day no longer in force; null while it stands. */
  readonly effectiveTo: PlainDate | null;
  /** `day` where a source gives the day; `about` where only month or year is known and the day is ours. */
  readonly dated: 'day' | 'about' | 'unknown';
  readonly source: string;
  /** The day on which the source was last read. */
  readonly verifiedOn: PlainDate;
  readonly confidence: Confidence;
  readonly check: RuleCheck;
  readonly summary: LocalText;
}

/** The sentence that goes with every answer taken from these rules. */
export const LAW_NOTICE: LocalText = {
  en: 'Collected from public sources with dates and confidence; not legal advice.',
  'zh-Hans': '依公开来源整理，附日期与可信度；不构成法律意见。',
};

const VERIFIED_ON: PlainDate = '2026-11-22';

/** A rule as its author writes it: what is the same in most rules may be left out. */
export interface RuleDraft {
  readonly id: string;
  readonly citation: string;
  /** First day in force; left out: not known. A leading `~` says that only month or year is known. */
  readonly from?: string;
  /** First day no longer in force; left out: still in force. */
  readonly to?: PlainDate;
  readonly source: string;
  readonly confidence: Confidence;
  readonly check: RuleCheck;
  readonly en: string;
  readonly zh: string;
}

/** The rules of one market from their drafts, in the order given. */
export function marketRules(market: Market, drafts: readonly RuleDraft[]): LawRule[] {
  return drafts.map(({ id, citation, from, to, source, confidence, check, en, zh }) => ({
    id: `${market.toLowerCase()}.${id}`,
    market,
    citation,
    effectiveFrom: (from?.replace('~', '') ?? null) as PlainDate | null,
    effectiveTo: to ?? null,
    dated: from === undefined ? 'unknown' : from.startsWith('~') ? 'about' : 'day',
    source,
    verifiedOn: VERIFIED_ON,
    confidence,
    check,
    summary: { en, 'zh-Hans': zh },
  }));
}
