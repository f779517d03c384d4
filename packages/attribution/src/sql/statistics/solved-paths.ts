import type { Random } from '../../models/draws/binomial.ts';
import { REGISTRY } from '../../models/registry/registry.ts';
import { columnsOf } from '../../paths/path-columns.ts';
import type { ChannelPath } from '../../records/channel-path.ts';
import { NOBODY, partyKey } from '../../records/party.ts';
import type { SolvedModel } from '../plan/plan.ts';
import { type PartyCredit, partiesIn } from './parties.ts';
import { type StatisticRow, wholeOf } from './rows.ts';

/** A model that is solved from paths, or from sets as if they were paths. */
type PathSolved = Exclude<SolvedModel, 'shapley'>;

/** How the paths of a plan are solved. */
export interface SolvingOptions {
  /** Order of Markov chains. */
  readonly order: number;
  /** Needed by `shapley-rate` for more than 20 parties. */
  readonly random?: Random;
}

/**
 * A data-driven model of counted paths or sets of parties, as `compareModels` solves it; orders without a touch are credited
 * to nobody.
 * @throws INPUT_INVALID as the model does
 */
export function solvedPaths(
  model: PathSolved,
  {
    statistic,
    rows,
  }: { readonly statistic: 'paths' | 'sets'; readonly rows: readonly StatisticRow[] },
  options: SolvingOptions,
): PartyCredit[] {
  const counted = rows.map((row) => pathOf(row, statistic));
  const isNobody = ({ path }: ChannelPath): boolean => path[0] === partyKey(NOBODY);
  const { credit, figures } = REGISTRY[model];
  const { channels } = credit(columnsOf(counted.filter((path) => !isNobody(path))), options);
  const zero = Object.fromEntries(figures.map((figure) => [figure, 0]));
  return [
    ...channels.map(({ channel, conversions, value, ...own }) => ({
      ...{ party: channel, conversions, value },
      figures: Object.fromEntries(
        figures.map((figure) => [figure, (own as Readonly<Record<string, number>>)[figure] ?? 0]),
      ),
    })),
    ...counted.filter(isNobody).map(({ conversions, value = 0 }) => ({
      ...{ party: partyKey(NOBODY), conversions, value, figures: zero },
    })),
  ];
}

function pathOf(row: StatisticRow, statistic: 'paths' | 'sets'): ChannelPath {
  const number = (column: string): number => Number(wholeOf(row, column, statistic));
  const conversions = number('conversions');
  return {
    path: partiesIn(row, statistic),
    ...{ conversions, nulls: number('journeys') - conversions, value: number('value') },
  };
}
