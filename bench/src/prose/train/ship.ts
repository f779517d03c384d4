import type { ProseLanguage } from '@livelane/contracts/prose';
import {
  LABELS,
  LIGHTEST,
  MORE,
  type ShippedModel,
  type ShippedWeights,
  signOf,
} from '../../../../packages/contracts/src/review/prose/learned/model.ts';
import type { Weights } from './crf.ts';
import type { Numbering } from './examples.ts';

/** Parts of a unit of weight. */
const SCALE = 32;

interface Placed {
  readonly feature: number;
  readonly label: number;
  readonly weight: number;
  /** How much it counts: its size, and less than proportionally how often its feature stands in the sentences. */
  readonly counts: number;
}

/** Weights as whole numbers, by feature: as many as there is room for, those that count most. */
export function shippedOf(
  { ofFeatures, ofPairs }: Weights,
  numbering: Numbering,
  most: number,
): ShippedWeights {
  const placed = [...numbering]
    .sort(([a], [b]) => a - b)
    .flatMap(([feature, { number, times }]) =>
      Array.from({ length: LABELS }, (_, label): Placed => {
        const weight = Math.round((ofFeatures[number * LABELS + label] ?? 0) * SCALE);
        return { feature, label, weight, counts: Math.abs(weight) * Math.sqrt(Math.sqrt(times)) };
      }),
    )
    .filter(({ weight }) => Math.abs(weight) > 1);
  const least = placed.map(({ counts }) => counts).sort((a, b) => b - a)[most] ?? 0;
  const pairs = Array.from(ofPairs, (weight) => Math.max(-10_000, Math.round(weight * SCALE)));
  return { pairs, ...written(placed.filter(({ counts }) => counts > least)) };
}

function written(placed: readonly Placed[]): Omit<ShippedWeights, 'pairs'> {
  const columns = { distances: '', counts: '', labels: '', weights: '' };
  const byFeature = Map.groupBy(placed, ({ feature }) => feature);
  let last = -1;
  for (const [feature, own] of byFeature) {
    columns.distances += writtenDistance(feature - last);
    columns.counts += signOf(own.length);
    columns.labels += own.map(({ label }) => signOf(label)).join('');
    columns.weights += own.map(({ weight }) => signOf(bounded(weight) - LIGHTEST)).join('');
    last = feature;
  }
  return columns;
}

const bounded = (weight: number) => Math.max(LIGHTEST, Math.min(-LIGHTEST, weight));

const writtenDistance = (distance: number) => {
  const upper = distance >> 6;
  return (
    signOf(MORE).repeat(Math.floor(upper / MORE)) + signOf(upper % MORE) + signOf(distance & 63)
  );
};

const NAMES = { en: 'ENGLISH', 'zh-Hans': 'CHINESE' } as const;

/** The file that ships them. */
export function writtenWeights(language: ProseLanguage, model: ShippedModel): string {
  const { outside, least, certainty, labels, verdicts } = model;
  return `import type { ShippedModel } from './model.ts';

/** What labels and verdicts weigh in this language. Written by \`bench/src/prose/refit-weights.ts\`; do not edit. */
export const ${NAMES[language]}: ShippedModel = {
  outside: ${outside},
  least: { usual: ${least.usual}, all: ${least.all} },
  certainty: [
${certainty.map(([from, share]) => `    [${from}, ${share}],`).join('\n')}
  ],
  labels: ${writtenColumns(labels)},
  verdicts: ${writtenColumns(verdicts)},
};
`;
}

const writtenColumns = ({ pairs, distances, counts, labels, weights }: ShippedWeights) => `{
    pairs: [${pairs.join(',')}],
    distances: '${distances}',
    counts: '${counts}',
    labels: '${labels}',
    weights: '${weights}',
  }`;
