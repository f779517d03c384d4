import type { Adjustment, Order, Touch } from '@livelane/attribution';
import type { DealTerms } from '@livelane/contracts';
import type {
  AttributionPolicy,
  Brief,
  Fact,
  FxQuote,
  Product,
} from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '@livelane/kol-score';
import type { ScriptEvent } from '@livelane/rtc';
import type { CampaignFiles } from './files.ts';
import type { Places } from './places.ts';

/** A campaign: everything that is known before the loop runs. Each field is a file of its folder. */
export interface Campaign {
  readonly folder: string;
  readonly brief: Brief;
  readonly creators: readonly CreatorProfile[];
  readonly terms: DealTerms;
  /** An earlier draft that the review is expected to refuse; null where there is none. */
  readonly firstDraft: DealTerms | null;
  readonly products: readonly Product[];
  readonly fx: readonly FxQuote[];
  readonly touches: readonly Touch[];
  readonly orders: readonly Order[];
  readonly adjustments: readonly Adjustment[];
  readonly script: readonly ScriptEvent[];
  /** The owners of the shop's other discount codes; the contract names only its own. */
  readonly codes: AttributionPolicy['codes'];
  /** What else has happened to the deal: deliveries, approvals, payments. */
  readonly facts: readonly Fact[];
  /** The path of each file. */
  readonly files: CampaignFiles;
  /** Where the items of lists are in their files. */
  readonly places: Readonly<Record<'products' | 'fx' | 'script' | 'codes' | 'facts', Places>>;
}

/** The creator that the terms are for. */
export function creatorOf(
  terms: DealTerms,
  creators: readonly CreatorProfile[],
): CreatorProfile | undefined {
  const party = terms.parties.find(
    (it) => it.role === 'creator' && creators.some((creator) => creator.id === it.id),
  );
  return creators.find((creator) => creator.id === party?.id);
}
