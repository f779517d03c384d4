import type { AttributionPolicy } from '@livelane/contracts/vocabulary';
import type { AttributionFinding } from '../findings/finding.ts';
import type { TouchIndex } from '../identity/touch-index.ts';
import type { Journey, PartyTouches } from '../journey/journey.ts';
import type { CreatorIdentity } from '../records/persons.ts';
import type { Touch } from '../records/touch.ts';
import { clickFloods } from './click-flood.ts';
import { codeConflict } from './code-conflict.ts';
import { codeProducts } from './code-products.ts';
import { contradictedRedemptions } from './contradicted-redemption.ts';
import { identityConflict } from './identity-conflict.ts';
import { lateCodes } from './late-code.ts';
import { policyNotInForce } from './policy-not-in-force.ts';
import { selfPurchases } from './self-purchase.ts';
import { sharedClickIds } from './shared-click-id.ts';
import { sharedCodes } from './shared-code.ts';
import { sharedIdentities } from './shared-identity.ts';
import { unknownCodes } from './unknown-code.ts';
import { unknownKinds } from './unknown-kind.ts';

/** The inputs of the detectors that look at all records together. */
export interface InputEvidence {
  readonly policy: AttributionPolicy;
  /** All touches; the index holds those that can be eligible. */
  readonly touches: readonly Touch[];
  readonly index: TouchIndex;
  readonly journeys: readonly Journey[];
}

/** The inputs of the detectors that look at one credited order. */
export interface OrderEvidence {
  readonly policy: AttributionPolicy;
  readonly journey: Journey;
  /** The parties that the order is credited to, with the touches that earned it. */
  readonly credited: readonly PartyTouches[];
  readonly creators: readonly CreatorIdentity[];
}

const INPUT_DETECTORS: readonly ((evidence: InputEvidence) => AttributionFinding[])[] = [
  ({ policy }) => sharedCodes(policy),
  ({ journeys }) => unknownCodes(journeys),
  ({ touches }) => unknownKinds(touches),
  ({ index }) => clickFloods(index),
  ({ index }) => sharedClickIds(index),
  ({ journeys, index }) => sharedIdentities(journeys, index),
];

const ORDER_DETECTORS: readonly ((evidence: OrderEvidence) => AttributionFinding[])[] = [
  ({ journey, policy }) => policyNotInForce(journey, policy),
  ({ journey }) => codeConflict(journey),
  ({ journey }) => codeProducts(journey),
  ({ journey, policy }) => lateCodes(journey, policy.lateCodeSeconds),
  ({ journey, credited, creators }) => selfPurchases(journey, credited, creators),
  ({ journey }) => identityConflict(journey),
  ({ journey }) => contradictedRedemptions(journey),
];

/** The findings about all records together: shared and unknown codes, unknown kinds of touches, click floods, shared click ids and identities. */
export function inputFindings(evidence: InputEvidence): AttributionFinding[] {
  return INPUT_DETECTORS.flatMap((detect) => detect(evidence));
}

/** The findings about one credited order: its policy, its codes, its buyer. */
export function orderFindings(evidence: OrderEvidence): AttributionFinding[] {
  return ORDER_DETECTORS.flatMap((detect) => detect(evidence));
}
