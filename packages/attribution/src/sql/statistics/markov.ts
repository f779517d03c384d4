import { inputInvalid } from '@livelane/contracts/vocabulary';
import { type Chain, chainOfCounts, MAXIMUM_CHANNELS } from '../../models/markov/chain.ts';
import { factorise, rewardFrom, visitsFrom } from '../../models/markov/factorise.ts';
import { returnsOf } from '../../models/markov/returns.ts';
import { attributionIssue } from '../../records/issues.ts';
import { NOBODY, partyKey } from '../../records/party.ts';
import { type PartyCredit, partyIn } from './parties.ts';
import { notARow, type StatisticRow, textOf, wholeOf } from './rows.ts';

/** A journey of an order without a touch has one step, to nobody. It is no journey of the chain. */
const NO_PARTY = partyKey(NOBODY);

/** How often journeys moved from one party to the next, empty for their start; and how those ended that ended there. */
interface Transition {
  readonly source: string;
  readonly target: string;
  readonly journeys: number;
  readonly ended: {
    readonly journeys: number;
    readonly conversions: number;
    readonly value: number;
  } | null;
}

/**
 * The first-order Markov model of counted transitions, as `markov` solves it from paths; orders without a touch are
 * credited to nobody.
 * @throws INPUT_INVALID for more channels than the dense system supports
 */
export function markovOfTransitions(rows: readonly StatisticRow[]): PartyCredit[] {
  const transitions = rows.map(transitionOf);
  const steps = transitions.filter(({ target }) => target !== NO_PARTY);
  const chain = chainOf(steps);
  const absorbed = chain.converts.map((share, state) => share + (chain.loses[state] ?? 0));
  const factors = factorise(chain.moves, absorbed);
  const returns = returnsOf(factors);
  const reached = visitsFrom(factors, chain.start).map(
    (count, state) => count / (returns[state] ?? 1),
  );
  const divided = (reward: Float64Array, total: number): { effect: number; part: number }[] => {
    const expected = rewardFrom(factors, reward);
    const all = dot(chain.start, expected);
    const effects = reached.map((chance, state) =>
      all === 0 ? 0 : Math.min(1, (chance * (expected[state] ?? 0)) / all),
    );
    const sum = effects.reduce((one, other) => one + other, 0);
    return Array.from(effects, (effect) => ({
      effect,
      part: sum === 0 ? 0 : (total * effect) / sum,
    }));
  };
  const conversions = divided(chain.converts, sumOf(steps, 'conversions'));
  const values = divided(chain.earns, sumOf(steps, 'value'));
  const credits = chain.states.map((party, state) => ({
    party,
    conversions: conversions[state]?.part ?? 0,
    value: values[state]?.part ?? 0,
    figures: {
      removalEffect: conversions[state]?.effect ?? 0,
      removalEffectValue: values[state]?.effect ?? 0,
    },
  }));
  return [...credits, ...nobody(transitions)];
}

function transitionOf(row: StatisticRow): Transition {
  const source = textOf(row, 'source', 'transitions');
  const number = (column: string): number => Number(wholeOf(row, column, 'transitions'));
  if (source !== '') partyIn(row, 'source', 'transitions');
  const journeys = number('journeys');
  const isEnd = number('is_end');
  if (isEnd !== 0 && isEnd !== 1) throw notARow(row, 'transitions');
  return {
    source,
    target: partyIn(row, 'target', 'transitions'),
    journeys,
    ended:
      isEnd === 0 ? null : { journeys, conversions: number('conversions'), value: number('value') },
  };
}

function chainOf(steps: readonly Transition[]): Chain {
  const states = [...new Set(steps.map(({ target }) => target))].sort();
  if (states.length > MAXIMUM_CHANNELS) {
    const params = { maximum: MAXIMUM_CHANNELS };
    throw inputInvalid('transitions', [
      attributionIssue('CHANNELS', { received: states.length, params }),
    ]);
  }
  const position = new Map(states.map((state, place) => [state, place]));
  const n = states.length;
  const column = (): Float64Array => new Float64Array(n);
  const counts = { start: column(), converts: column(), earns: column(), loses: column() };
  const moves = new Float64Array(n * n);
  let starts = 0;
  for (const { source, target, journeys, ended } of steps) {
    const to = position.get(target) ?? 0;
    if (source === '') {
      bump(counts.start, to, journeys);
      starts += journeys;
    } else if (source !== target) bump(moves, (position.get(source) ?? 0) * n + to, journeys);
    if (ended === null) continue;
    bump(counts.converts, to, ended.conversions);
    bump(counts.earns, to, ended.value);
    bump(counts.loses, to, ended.journeys - ended.conversions);
  }
  return chainOfCounts({ states, moves, ...counts }, starts);
}

function bump(counts: Float64Array, position: number, by: number): void {
  counts[position] = (counts[position] ?? 0) + by;
}

function sumOf(steps: readonly Transition[], what: 'conversions' | 'value'): number {
  return steps.reduce((sum, { ended }) => sum + (ended?.[what] ?? 0), 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, position) => sum + value * (b[position] ?? 0), 0);
}

function nobody(transitions: readonly Transition[]): PartyCredit[] {
  return transitions.flatMap(({ target, ended }) =>
    target === NO_PARTY && ended !== null
      ? [
          {
            ...{ party: NO_PARTY, conversions: ended.conversions, value: ended.value },
            figures: { removalEffect: 0, removalEffectValue: 0 },
          },
        ]
      : [],
  );
}
