import type { ShippedModel } from '../../../../packages/contracts/src/review/prose/learned/model.ts';
import type { TaggedSpan } from '../../../../packages/contracts/src/review/prose/learned/tagger.ts';
import { addTally, NO_TALLY, rates, type Tally, tallyOf } from '../tally.ts';
import type { Lesson } from './examples.ts';
import { type Fold, found } from './learned.ts';

/** The cost of being outside at which precision and recall balance. */
const OUTSIDE = 20;
/** The precision that what is reported by default shall have. */
const PRECISE = 0.96;
const STEPS = Array.from({ length: 40 }, (_, step) => step * 2);

type Settled = Pick<ShippedModel, 'outside' | 'least' | 'certainty'>;

/**
 * How much is reported, by sentences that the weights were not learned from: everything where precision and recall
 * balance, and by default what is so certain that {@link PRECISE} of it names a vague obligation.
 */
export function settled(parts: readonly Fold[]): Settled & { readonly said: string[] } {
  const all = parts.flatMap(({ held, weights }) => found(held, weights, OUTSIDE));
  const byMargin = STEPS.map((margin) => ({ margin, tally: totalOf(all, margin) }));
  const least = byMargin.find(({ tally }) => tally.right >= PRECISE * tally.found)?.margin ?? 0;
  return {
    ...{ outside: OUTSIDE, least, certainty: certaintyOf(all) },
    said: byMargin.map(({ margin, tally }) => `  margin ${margin}: ${rates(tally)}`),
  };
}

type Judged = ReturnType<typeof found>;

const totalOf = (judged: Judged, least: number): Tally =>
  judged
    .map(({ lesson, spans }) =>
      tallyOf(
        lesson.sentence.marks,
        spans.filter(({ margin }) => margin >= least),
      ),
    )
    .reduce(addTally, NO_TALLY);

/** Findings of one step, at least. */
const LEAST_FINDINGS = 80;

/** Shares of findings that met a mark, by rising margin, made monotone (pool adjacent violators). */
function certaintyOf(judged: Judged): [margin: number, share: number][] {
  const findings = judged.flatMap(({ lesson, spans }) =>
    spans.map((span) => ({ margin: span.margin, isRight: meets(span, lesson) })),
  );
  findings.sort((a, b) => a.margin - b.margin);
  const pools: { from: number; right: number; all: number }[] = [];
  for (let at = 0; at < findings.length; at += LEAST_FINDINGS) {
    const step = findings.slice(at, at + LEAST_FINDINGS);
    pools.push({
      from: at === 0 ? -1_000_000 : (step[0]?.margin ?? 0),
      right: step.filter(({ isRight }) => isRight).length,
      all: step.length,
    });
    for (;;) {
      const [before, last] = pools.slice(-2);
      if (before === undefined || last === undefined) break;
      if (before.right * last.all < last.right * before.all) break;
      pools.splice(-2, 2, {
        from: before.from,
        right: before.right + last.right,
        all: before.all + last.all,
      });
    }
  }
  return pools.map(({ from, right, all }) => [from, Math.round((100 * right) / all) / 100]);
}

const meets = ({ start, end }: TaggedSpan, { sentence: { marks } }: Lesson) =>
  marks.some((mark) => mark.start < end && start < mark.end);
