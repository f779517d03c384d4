import { readFileSync } from 'node:fs';
import { METHODS, type RankingMethodName } from '@livelane/kol-score/mcda';
import { PUBLISHED } from '../../../../packages/kol-score/src/mcda/published.fixture.ts';
import type { Row, Section } from '../../section.ts';

/** Problems and scores of an independent library, written by `mcda-oracle/generate.py`. */
const ORACLE = new URL(
  '../../../../packages/kol-score/src/mcda/oracle.fixture.ndjson',
  import.meta.url,
);

const CLOSE = 1e-9;

/** The named methods of decision analysis against published tables and an independent library. */
export const methods: Section = {
  name: 'methods',
  about: 'decision methods against published tables and an independent library',
  measure: async () => {
    const [head, ...cases] = readFileSync(ORACLE, 'utf8')
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
    const names = [...new Set(cases.map(({ method }) => method as RankingMethodName | 'ahp'))];
    const rows = [
      ...PUBLISHED.map(publishedRow),
      ...names.map((name) =>
        libraryRow(
          name,
          cases.filter(({ method }) => method === name),
        ),
      ),
    ];
    return { data: `published examples; ${cases.length} problems solved by ${head.library}`, rows };
  },
};

function publishedRow({
  source,
  method,
  problem,
  scores,
  digits,
}: (typeof PUBLISHED)[number]): Row {
  const solved = METHODS[method].solve(problem).scores;
  const reached = scores.every(
    (score, at) => Math.abs((solved[at] ?? Number.NaN) - score) <= 0.5 * 10 ** -digits + CLOSE,
  );
  return {
    what: `${method}, ${source}`,
    measured: solved.map((score) => score.toFixed(Math.min(4, digits))).join(' '),
    wanted: scores.join(' '),
    reached,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: lines of a fixture, whose form its test checks
function libraryRow(name: RankingMethodName | 'ahp', cases: readonly any[]): Row {
  let most = 0;
  for (const { problem, scores, criteria, pairwise, weights, consistencyRatio } of cases) {
    const solved =
      name === 'ahp'
        ? METHODS.ahp.solve({ criteria, pairwise })
        : { ...METHODS[name].solve(problem), consistencyRatio: 0 };
    const own: readonly number[] = 'weights' in solved ? solved.weights : solved.scores;
    const others: readonly number[] = weights ?? scores;
    for (const [at, other] of others.entries())
      most = Math.max(most, Math.abs((own[at] ?? Number.NaN) - other));
    most = Math.max(most, Math.abs(solved.consistencyRatio - (consistencyRatio ?? 0)));
  }
  return {
    what: `${name}, largest difference from the library over ${cases.length} problems`,
    measured: most.toExponential(1),
    wanted: `at most ${CLOSE}`,
    reached: most <= CLOSE,
  };
}
