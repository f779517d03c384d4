import { audience } from './creator/audience.ts';
import { checks } from './creator/checks.ts';
import { engagement } from './creator/engagement.ts';
import { growth } from './creator/growth.ts';
import { lives } from './creator/lives.ts';
import { money } from './creator/money.ts';
import { provenance } from './creator/provenance.ts';
import { reasons } from './creator/reasons.ts';
import { score } from './creator/score.ts';
import type { CreatorSection, ShortlistSection } from './section.ts';
import { contributions } from './shortlist/contributions.ts';
import { excluded } from './shortlist/excluded.ts';
import { flip } from './shortlist/flip.ts';
import { limits } from './shortlist/limits.ts';
import { pilot } from './shortlist/pilot.ts';
import { quotes } from './shortlist/quotes.ts';
import { ranking } from './shortlist/ranking.ts';
import { renewal } from './shortlist/renewal.ts';

/** The parts about the shortlist, each in a card of its own, in the order of the page. */
export const SHORTLIST_SECTIONS: readonly ShortlistSection[] = [
  ranking,
  contributions,
  flip,
  pilot,
  renewal,
  quotes,
  excluded,
];

/** The parts about one creator, in the order of the creator's card. */
export const CREATOR_SECTIONS: readonly CreatorSection[] = [
  score,
  reasons,
  checks,
  money,
  audience,
  engagement,
  growth,
  lives,
  provenance,
];

/** The parts at the end. */
export const LAST_SECTIONS: readonly ShortlistSection[] = [limits];
