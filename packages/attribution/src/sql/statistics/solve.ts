import { type PlainDate, toInstant } from '@livelane/contracts/vocabulary';
import type { Random } from '../../models/draws/binomial.ts';
import { NOBODY, type Party, partyKey, partyName, partyOfKey } from '../../records/party.ts';
import {
  isSolved,
  type Plan,
  type SolvedModel,
  type StatisticName,
  statisticFor,
  WHOLE,
} from '../plan/plan.ts';
import { markovOfTransitions } from './markov.ts';
import { type PartyCredit, partyIn } from './parties.ts';
import type { WarehouseCredit, WarehouseCredits, WarehouseReport } from './report.ts';
import { notARow, type StatisticRow, type Statistics, wholeOf } from './rows.ts';
import { shapleyOfSets } from './shapley.ts';
import { solvedPaths } from './solved-paths.ts';

/** Options of {@link solveStatistics}. */
export interface SolveOptions {
  /** Uniform numbers from 0 to 1, 1 excluded. Needed by `shapley-rate` for more than 20 creators and channels. */
  readonly random?: Random | undefined;
}

/**
 * The credits of a plan's models from its statistics: rules are read, the Markov chain and the Shapley values are solved.
 *
 * @param statistics - the rows of every statement of the plan, of one database or merged from its shards
 * @throws INPUT_INVALID for rows that no statement of the plan returns, where a statistic is missing, and for more than 20
 *   creators and channels of `shapley-rate` without `random`
 * @example
 * ```ts
 * import { policyOfCodes } from '@livelane/attribution';
 * import { planOf, solveStatistics } from '@livelane/attribution/sql';
 * const plan = planOf(policyOfCodes([]), { models: ['shapley'], currency: 'USD' });
 * const sets = [{ parties: '["creator:mia","creator:noor"]', journeys: '4', conversions: '3', value: '600' }];
 * solveStatistics(plan, { sets }).models[0]?.channels.map((it) => it.conversions); // => [1.5,1.5]
 * ```
 */
export function solveStatistics(
  plan: Plan,
  statistics: Statistics,
  { random }: SolveOptions = {},
): WarehouseReport {
  const rowsOf = (name: StatisticName): readonly StatisticRow[] => {
    const rows = statistics[name];
    if (rows === undefined) throw notARow({}, name);
    return rows;
  };
  const models = plan.models.map((model): WarehouseCredits => {
    if (isSolved(model))
      return { model, channels: ranked(solved(model, plan, { rowsOf, random })) };
    const place = plan.rules.findIndex((rule) => rule.model === model);
    const credits = rowsOf('credits').map((row) => ruleCredit(row, place));
    return { model, channels: ranked(totalsOf(credits)), days: byDay(credits) };
  });
  return { kind: 'warehouse-report', currency: plan.currency, models };
}

function solved(
  model: SolvedModel,
  { order }: Plan,
  {
    rowsOf,
    random,
  }: SolveOptions & { readonly rowsOf: (name: StatisticName) => readonly StatisticRow[] },
): PartyCredit[] {
  const statistic = statisticFor(model, order);
  const rows = rowsOf(statistic);
  if (statistic === 'transitions') return markovOfTransitions(rows);
  if (model === 'shapley') return shapleyOfSets(rows);
  return solvedPaths(
    model,
    { statistic: statistic === 'sets' ? 'sets' : 'paths', rows },
    { order, ...(random === undefined ? {} : { random }) },
  );
}

/** A credit of one day, in parts of {@link WHOLE}. */
interface DayCredit {
  readonly day: bigint;
  readonly party: string;
  readonly conversions: bigint;
  readonly value: bigint;
}

function ruleCredit(row: StatisticRow, place: number): DayCredit {
  return {
    day: wholeOf(row, 'day', 'credits'),
    party: partyIn(row, 'party', 'credits'),
    conversions: wholeOf(row, `conversions_${place}`, 'credits'),
    value: wholeOf(row, `value_${place}`, 'credits'),
  };
}

function totalsOf(credits: readonly DayCredit[]): PartyCredit[] {
  const sums = new Map<string, { conversions: bigint; value: bigint }>();
  for (const { party, conversions, value } of credits) {
    const sum = sums.get(party) ?? { conversions: 0n, value: 0n };
    sum.conversions += conversions;
    sum.value += value;
    sums.set(party, sum);
  }
  return Array.from(sums, ([party, { conversions, value }]) => ({
    party,
    conversions: partsOf(conversions),
    value: partsOf(value),
  }));
}

function byDay(credits: readonly DayCredit[]): NonNullable<WarehouseCredits['days']> {
  return credits
    .toSorted((a, b) => Number(a.day - b.day) || (a.party < b.party ? -1 : 1))
    .map(({ day, party, conversions, value }) => ({
      day: toInstant(Number(day) * 86_400_000).slice(0, 10) as PlainDate,
      ...creditOf({ party, conversions: partsOf(conversions), value: partsOf(value) }),
    }));
}

/** Parts of {@link WHOLE} as a number. */
function partsOf(parts: bigint): number {
  return Number(parts) / WHOLE;
}

function creditOf({ party: key, conversions, value, figures }: PartyCredit): WarehouseCredit {
  const party: Party = key === partyKey(NOBODY) ? NOBODY : partyOfKey(key);
  return { channel: partyName(party), party: party.party, conversions, value, ...figures };
}

function ranked(credits: readonly PartyCredit[]): WarehouseCredit[] {
  return credits
    .toSorted(
      (a, b) => b.value - a.value || b.conversions - a.conversions || (a.party < b.party ? -1 : 1),
    )
    .map(creditOf);
}
