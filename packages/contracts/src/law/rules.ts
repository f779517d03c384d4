import type { LawRule } from './rule.ts';
import { UNITED_KINGDOM_AUSTRALIA_SINGAPORE } from './rules/commonwealth.ts';
import { EAST_ASIA } from './rules/east-asia.ts';
import { EUROPEAN_UNION } from './rules/europe.ts';
import { GULF_AND_BRAZIL } from './rules/gulf-and-brazil.ts';
import { NORTH_AMERICA } from './rules/north-america.ts';
import { SOUTH_AND_SOUTHEAST_ASIA } from './rules/south-and-southeast-asia.ts';

/** Every rule known, of all markets and dates; {@link rulesFor} picks those of a market and a day. */
export const LAW_RULES: readonly LawRule[] = [
  ...NORTH_AMERICA,
  ...EUROPEAN_UNION,
  ...UNITED_KINGDOM_AUSTRALIA_SINGAPORE,
  ...EAST_ASIA,
  ...SOUTH_AND_SOUTHEAST_ASIA,
  ...GULF_AND_BRAZIL,
];
