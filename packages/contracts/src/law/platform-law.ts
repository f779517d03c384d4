import type { Market, PlainDate, Platform } from '../vocabulary/index.ts';
import { type DatedDraft, datesOf, inBoth, type Sentence } from './dated.ts';
import type { PlatformCheck, PlatformRule, PlatformTopic } from './platform-rule.ts';

/** Everything that the packages know of one platform's rules: one file in `platforms`. */
export interface PlatformLaw {
  readonly platform: Platform;
  readonly rules: readonly PlatformRuleDraft[];
}

/** A rule as its file writes it: id without the platform, dates in short. */
interface PlatformRuleDraft extends DatedDraft {
  readonly id: string;
  readonly about: PlatformTopic;
  /** Default: every market. */
  readonly markets?: readonly Market[];
  /** Default: none. */
  readonly except?: readonly Market[];
  /** Default: false. */
  readonly live?: boolean;
  /** Default: none. */
  readonly labels?: readonly string[];
  readonly citation: string;
  /** The page's own date. Default: none. */
  readonly page?: PlainDate;
  readonly says: Sentence;
  /** Default: a note. */
  readonly check?: PlatformCheck;
}

/** The rules of a platform, in the order of its file. */
export function platformRulesOf({ platform, rules }: PlatformLaw): PlatformRule[] {
  return rules.map((draft) => ({
    ...placeOf(platform, draft),
    ...datesOf(draft),
    citation: draft.citation,
    pageDate: draft.page ?? null,
    says: inBoth(draft.says),
    check: draft.check ?? { check: 'note' },
  }));
}

function placeOf(
  platform: Platform,
  { id, markets, except, about, live, labels }: PlatformRuleDraft,
): Pick<PlatformRule, 'id' | 'platform' | 'markets' | 'except' | 'about' | 'live' | 'labels'> {
  return {
    id: `${platform}.${id}`,
    platform,
    markets: markets ?? null,
    except: except ?? [],
    about,
    live: live ?? false,
    labels: labels ?? [],
  };
}

/**
 * The heaviest that a breach of a platform's rule weighs: a platform's rule is no law, and a contract may be signed
 * against it.
 * @returns `warning` for H, `hint` for M, L and U
 */
export function platformSeverity({
  confidence,
}: Pick<PlatformRule, 'confidence'>): 'warning' | 'hint' {
  return confidence === 'H' ? 'warning' : 'hint';
}
