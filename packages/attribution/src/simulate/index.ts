export { randomOf } from '../models/draws/seeded.ts';
export {
  type SimulatedJourneys,
  type SimulationOptions,
  simulateJourneys,
  type TrueEffect,
} from './simulate-journeys.ts';
export { type SimulatedChannel, type SimulatedWorld, WORLDS } from './world.ts';
