import type { Labelled } from '../../../../packages/contracts/src/review/prose/development.fixture.ts';
import type { ShippedModel } from '../../../../packages/contracts/src/review/prose/learned/model.ts';
import type { JudgedSpan } from '../../../../packages/contracts/src/review/prose/learned/verdict.ts';
import { addTally, NO_TALLY, rates, type Tally, tallyOf } from '../tally.ts';

/** A sentence, and what was found in it by weights that had not been learned from it. */
export interface Judged {
  readonly sentence: Labelled;
  readonly spans: readonly JudgedSpan[];
}

/** The precision that what is reported shall have, by default and when all is asked for. */
const PRECISE = { usual: 0.9, all: 0.8 };
const STEPS = Array.from({ length: 100 }, (_, step) => step * 2 - 60);

/** How much is reported: what is so certain that {@link PRECISE} of it names a vague obligation. */
export function settled(
  judged: readonly Judged[],
): Pick<ShippedModel, 'least' | 'certainty'> & { readonly said: string[] } {
  const byMargin = STEPS.map((margin) => ({ margin, tally: totalOf(judged, margin) }));
  const leastFor = (precise: number) =>
    byMargin.find(({ tally }) => tally.right >= precise * tally.found)?.margin ?? 0;
  return {
    least: { usual: leastFor(PRECISE.usual), all: leastFor(PRECISE.all) },
    certainty: certaintyOf(judged),
    said: byMargin.map(({ margin, tally }) => `  margin ${margin}: ${rates(tally)}`),
  };
}

const totalOf = (judged: readonly Judged[], least: number): Tally =>
  judged
    .map(({ sentence, spans }) =>
      tallyOf(
        sentence.marks,
        spans.filter(({ margin }) => margin >= least),
      ),
    )
    .reduce(addTally, NO_TALLY);

/** Findings of one step, at least. */
const LEAST_FINDINGS = 80;

/** Shares of findings that met a mark, by rising margin, made monotone (pool adjacent violators). */
function certaintyOf(judged: readonly Judged[]): [margin: number, share: number][] {
  const findings = judged.flatMap(({ sentence, spans }) =>
    spans.map((span) => ({ margin: span.margin, isRight: meets(span, sentence) })),
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

const meets = ({ start, end }: JudgedSpan, { marks }: Labelled) =>
  marks.some((mark) => mark.start < end && start < mark.end);
