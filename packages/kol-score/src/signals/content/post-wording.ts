import type { Brief, PriceTier } from '@livelane/contracts/vocabulary';
import { shareEstimate } from '../../estimate/share-estimate.ts';
import { type UnitEstimate, unknownEstimate, weightedMean } from '../../estimate/unit-estimate.ts';
import { hasTopic, type TextReading, topicBits } from '../../wording/lexicon.ts';
import { SENSITIVE_TOPICS, type SensitiveTopic } from '../../wording/topics.ts';
import type { GradeInput, Read } from '../signal.ts';
import { postTexts, type ReadPost } from './post-texts.ts';

/** Worth of a text that speaks neither like the brand nor against it. */
const NEITHER = 0.5;

/** How the texts of posts agree with the brand. */
export interface PostWording {
  readonly value: UnitEstimate;
  /** Number of posts whose text is known. */
  readonly texts: number;
  /** Number of texts with a word of a topic that brands want to read first. */
  readonly sensitive: number;
  /** The topics of these words, in the order of {@link SENSITIVE_TOPICS}. */
  readonly topics: readonly SensitiveTopic[];
}

const TOPICS = Object.keys(SENSITIVE_TOPICS) as SensitiveTopic[];

/** The bits of these topics in a reading. */
const SENSITIVE = /* @__PURE__ */ topicBits(TOPICS);

/**
 * The wording of posts, the mean of two parts: the share of posts whose text is known to have no word of a sensitive topic,
 * and the likeness of the texts to the tone that the brief wants. Without such a tone, it is whether they speak of price
 * as the product does: words of value for a product below the middle tier, upscale ones for one above it, worth a half
 * where a text does neither. A post without a known text counts as none of this in the mean, so that a text that is
 * withheld is never worth more than any text.
 * @remarks words are compared, not meaning: a word of a topic says that people should read the post, and no more
 */
export function postWording({ brief }: Pick<GradeInput, 'brief'>, read: Read): PostWording {
  const posts = read(postTexts);
  let [texts, sensitive, topics, fit] = [0, 0, 0, 0];
  for (const post of posts) {
    fit += toneOf(post, brief.products);
    if (post.reading === null) continue;
    texts++;
    if ((post.reading.topics & SENSITIVE) === 0) continue;
    sensitive++;
    topics |= post.reading.topics;
  }
  const counts = { texts, hidden: posts.length - texts };
  return {
    value: weightedMean([
      { weight: 1, value: shareOfTexts(texts - sensitive, counts) },
      { weight: 1, value: shareOfTexts(fit, counts) },
    ]),
    texts,
    sensitive,
    topics: sensitive === 0 ? [] : TOPICS.filter((topic) => hasTopic({ topics }, topic)),
  };
}

const HALF_A_TEXT = { yes: 0.5, no: 0.5 };

function shareOfTexts(
  yes: number,
  { texts, hidden }: { readonly texts: number; readonly hidden: number },
): UnitEstimate {
  if (texts === 0) return unknownEstimate(0);
  return shareEstimate({ yes, no: texts - yes, hidden, assumed: 0, prior: HALF_A_TEXT });
}

function toneOf({ reading, tone }: ReadPost, products: Brief['products']): number {
  if (tone !== null) return tone;
  if (reading === null) return 0;
  let sum = 0;
  for (const { tier } of products) sum += priceWords(reading, tier);
  return sum / products.length;
}

/** Whether a text speaks of price as a product of the tier does: 1, 0, or a half where it does neither or both. */
function priceWords(reading: TextReading, tier: PriceTier): number {
  const value = hasTopic(reading, 'value');
  const upscale = hasTopic(reading, 'upscale');
  if (tier === 'mid' || value === upscale) return NEITHER;
  const below = tier === 'budget' || tier === 'affordable';
  return value === below ? 1 : 0;
}
