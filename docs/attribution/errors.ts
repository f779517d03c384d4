import {
  creditPaths,
  MODEL_NAMES,
  MODELS,
  type ModelName,
} from '../../packages/attribution/src/index.ts';
import {
  randomOf,
  type SimulatedWorld,
  simulateJourneys,
  WORLDS,
} from '../../packages/attribution/src/simulate/index.ts';

/** People in each world, and the seed of their lives. */
export const SIMULATION = { people: 100_000, seed: 20_261_129 } as const;

/** The models that are compared: a frozen fit is whatever it was fitted by. */
const COMPARED = MODEL_NAMES.filter((name) => name !== MODELS['frozen-fit'].id);

/** How wrong one model is in one world. */
export interface ModelError {
  readonly model: ModelName;
  /** The share of the credit that is at the wrong channel: 0 to 1. */
  readonly misplaced: number;
  /** The channel that is credited most above its true share, and by how much, 0 to 1. */
  readonly most: { readonly channel: string; readonly above: number };
}

/** The errors of all models in one world. */
export interface WorldErrors {
  readonly world: SimulatedWorld;
  /** Orders with a touch that would have come without any channel, as a share of all with a touch. */
  readonly uncaused: number;
  /** Each channel's share of what all channels caused. */
  readonly truth: readonly { readonly channel: string; readonly share: number }[];
  readonly models: readonly ModelError[];
}

/** Runs every model on every world. */
export function modelErrors(): WorldErrors[] {
  const { people, seed } = SIMULATION;
  return WORLDS.map((world, place) => {
    const random = randomOf(seed + place);
    const { paths, truth, orders } = simulateJourneys(world, { people, random });
    const caused = truth.reduce((sum, { orders }) => sum + orders, 0);
    const shares = truth.map((it) => ({ channel: it.channel, share: it.orders / caused }));
    const credits = creditPaths(paths, { models: COMPARED, random });
    return {
      world,
      uncaused: (orders.anyway - orders.untouched) / (orders.all - orders.untouched),
      truth: shares,
      models: credits.map(({ model, channels, totals }): ModelError => {
        const above = shares.map(({ channel, share }) => {
          const credit = channels.find((it) => it.channel === channel)?.conversions ?? 0;
          return { channel, above: credit / totals.conversions - share };
        });
        return {
          model,
          misplaced: above.reduce((sum, it) => sum + Math.max(0, it.above), 0),
          most: above.reduce((one, other) => (other.above > one.above ? other : one)),
        };
      }),
    };
  });
}
