import type { Brief, CreatorGrade, GradeTerms, Instant } from '@livelane/contracts/vocabulary';
import type { GradeFinding } from '../findings/finding.ts';
import type { MarketProfile } from '../market-profiles/market-profile.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import type { AudienceCoverage } from '../signals/audience/coverage.ts';
import type { OrdersOutlook } from '../signals/conversion/orders-outlook.ts';
import type { DatedPost } from '../signals/posts.ts';
import type { Shared } from '../signals/signal.ts';

/** What must hold before a score matters. */
export type Gate = CreatorGrade['gates'][number];

/** What the gates look at. */
export interface GateInput {
  readonly profile: CreatorProfile;
  readonly brief: Brief;
  /** Posts known at `asOf`. */
  readonly posts: readonly DatedPost[];
  readonly market: Pick<MarketProfile, 'gates'>;
  readonly asOf: Instant;
  readonly coverage: Pick<AudienceCoverage, 'shippable' | 'unlisted'>;
  readonly terms: GradeTerms;
  readonly orders: OrdersOutlook;
  readonly shared: Shared;
}

/** A gate with what people should look at: that it is not passed, or could not be decided. */
export interface GateCheck {
  readonly gate: Gate;
  readonly finding?: GradeFinding;
}

/**
 * Checks one gate. What is not known is taken at the tenth percentile of creators or, where there is none, passes; the
 * reason and a finding say to ask for it.
 * @param path - JSON Pointer of the gate in the grade
 */
export type CheckGate = (input: GateInput, path: string) => GateCheck;

/** A gate: whether it is passed, and the same with texts, which cost more. */
export interface GateRule {
  readonly isPassed: (input: GateInput) => boolean;
  readonly check: CheckGate;
}

/** Characters of a name that a reason shows. */
const MOST_NAME = 80;

/** The beginning of a brand's or a permit's name, in whole characters. */
export function shortName(name: string): string {
  return [...name].slice(0, MOST_NAME).join('');
}
