import type { Brief } from '@livelane/contracts/vocabulary';
import type { CreatorPost } from '../profile/creator-profile.ts';
import { tierGap } from '../tier/price-tier.ts';
import { shareOf } from '../valuation/share.ts';
import {
  averageOfParts,
  between,
  throughFalling,
  UNKNOWN_MEAN,
  unknownValue,
  type Value,
} from '../valuation/value.ts';

/** How a creator's paid work sits with the brand. */
export interface BrandTonality {
  readonly value: Value;
  readonly posts: number;
  readonly sponsored: number;
  /** Sponsored posts known to say so, and known not to. */
  readonly disclosed: number;
  readonly undisclosed: number;
}

/**
 * Tonality of past brand work: how much of the content is sponsored (full up to 15 %, nothing from 75 %), how
 * much of that is disclosed, and how near past brands stand to the brief's products in price tier; weights 0.4,
 * 0.3, 0.3. What a post does not say counts as the worst toward the lower end and as the best toward the upper.
 * @param step - what each step of price tier leaves, as in the conversion prior
 * @remarks what posts say is not read: brand safety by wording is not judged
 */
export function brandTonality(
  posts: readonly CreatorPost[],
  brief: Pick<Brief, 'products'>,
  step: number,
): BrandTonality {
  const paid = posts.filter(({ sponsored }) => sponsored);
  const disclosed = paid.filter((post) => post.disclosed === true).length;
  const undisclosed = paid.filter((post) => post.disclosed === false).length;
  const value = averageOfParts([
    { weight: 0.4, value: commercialLoad(posts.length, paid.length) },
    {
      weight: 0.3,
      value: disclosureRate({
        disclosed,
        undisclosed,
        unseen: paid.length - disclosed - undisclosed,
      }),
    },
    { weight: 0.3, value: brandNearness(paid, brief, step) },
  ]);
  return { value, posts: posts.length, sponsored: paid.length, disclosed, undisclosed };
}

function commercialLoad(posts: number, paid: number): Value {
  if (posts === 0) return unknownValue();
  const share = shareOf({ yes: paid, no: posts - paid, hidden: 0, prior: { yes: 0.5, no: 1.5 } });
  return throughFalling(share, (x) => between(x, { zero: 0.75, full: 0.15 }));
}

function disclosureRate({
  disclosed,
  undisclosed,
  unseen,
}: {
  disclosed: number;
  undisclosed: number;
  unseen: number;
}): Value {
  if (disclosed + undisclosed === 0) return unknownValue();
  return shareOf({ yes: disclosed, no: undisclosed, hidden: unseen, prior: { yes: 0.5, no: 0.5 } });
}

function brandNearness(
  paid: readonly CreatorPost[],
  brief: Pick<Brief, 'products'>,
  step: number,
): Value {
  let near = 0;
  let told = 0;
  for (const { brandTier } of paid) {
    if (brandTier === undefined) continue;
    told++;
    near +=
      brief.products.reduce(
        (sum, { tier }) => sum + step ** Math.abs(tierGap(brandTier, tier)),
        0,
      ) / brief.products.length;
  }
  if (told === 0) return unknownValue();
  return shareOf({
    yes: near,
    no: told - near,
    hidden: paid.length - told,
    prior: { yes: UNKNOWN_MEAN, no: 1 - UNKNOWN_MEAN },
  });
}
