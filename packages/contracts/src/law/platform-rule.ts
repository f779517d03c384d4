import type { LocalText, Market, PlainDate, Platform } from '../vocabulary/index.ts';
import type { DatedFields } from './dated.ts';

/** What a rule of a platform is about. */
export type PlatformTopic =
  | 'disclosure'
  | 'live'
  | 'host-age'
  | 'recorded-video'
  | 'generated-content'
  | 'simulcast'
  | 'off-platform-links'
  | 'music'
  | 'giveaways'
  | 'goods'
  | 'eligibility'
  | 'interface'
  | 'attribution'
  | 'commission';

/** The machine-checkable part of a platform's rule; a rule without one is a `note`. */
export type PlatformCheck =
  /** The platform's own switch for commercial content is used. */
  | { readonly check: 'declaration' }
  /** The youngest age of a host; below `accompaniedUntil` an adult is seen beside the host. */
  | {
      readonly check: 'host-age';
      readonly years: number;
      readonly accompaniedUntil: number | null;
    }
  /** The fewest followers of the account. */
  | { readonly check: 'followers'; readonly least: number }
  /** A live is not a recording or a loop; `generatedHost` says whether a generated voice or host may speak. */
  | { readonly check: 'recorded-video'; readonly generatedHost: 'banned' | 'not-named' }
  /** The same live on other platforms: never, or under the conditions that the rule names. */
  | { readonly check: 'simulcast'; readonly allowed: 'no' | 'on-conditions' }
  /** Viewers are not sent to other places, by links, contacts or codes. */
  | { readonly check: 'off-platform-links' }
  /** Something people must know and no program checks. */
  | { readonly check: 'note' };

/** The part of {@link PlatformCheck} that one kind of check holds. */
export type PlatformCheckOf<Kind extends PlatformCheck['check']> = Extract<
  PlatformCheck,
  { check: Kind }
>;

/** A rule of a platform as dated data. Not legal advice. */
export interface PlatformRule extends DatedFields {
  /** Id of the rule, such as `tiktok.host-age`. */
  readonly id: string;
  /** The platform whose rule it is. */
  readonly platform: Platform;
  /** The markets that it is for, `EU` for all member states; null: every market. */
  readonly markets: readonly Market[] | null;
  /** The markets that it is not for. */
  readonly except: readonly Market[];
  /** What it is about. */
  readonly about: PlatformTopic;
  /** Whether it is about live sessions alone. */
  readonly live: boolean;
  /** The exact wording of labels and switches, as the platform writes them; empty where none is known. */
  readonly labels: readonly string[];
  /** The page that states it. */
  readonly citation: string;
  /** The date that the page itself bears; it does not say from when the rule stands. Null where none was seen. */
  readonly pageDate: PlainDate | null;
  /** What it requires, in words, by language. */
  readonly says: LocalText;
  /** What it requires, as data. */
  readonly check: PlatformCheck;
}
