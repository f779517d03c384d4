import { findingOf, formatMoney, type Money, toMinor } from '@livelane/contracts/vocabulary';
import { PORTFOLIO_FINDINGS, type PortfolioFinding } from '../findings/portfolio.ts';
import { type Candidate, personKey } from './candidate.ts';
import type { PortfolioLimits } from './limits.ts';

/** A candidate of a list, with its place in it. */
export interface Place {
  readonly candidate: Candidate;
  readonly path: string;
}

/** Why a candidate cannot be chosen, whoever else is; null if it can be. */
export function ownReason(
  { candidate, path }: Place,
  { budget, minimum = 0 }: PortfolioLimits,
): PortfolioFinding | null {
  const { eligible, fee, contribution } = candidate;
  const creator = nameOf(candidate);
  if (!eligible)
    return findingOf(PORTFOLIO_FINDINGS, 'GATE_NOT_PASSED', { path, params: { creator } });
  if (fee === null)
    return findingOf(PORTFOLIO_FINDINGS, 'FEE_NOT_QUOTED', { path, params: { creator } });
  if (toMinor(fee) > toMinor(budget)) {
    const params = { creator, fee: formatMoney(fee), budget: formatMoney(budget) };
    return findingOf(PORTFOLIO_FINDINGS, 'FEE_ABOVE_BUDGET', { path, params });
  }
  // Where a number of creators is demanded, one that loses money may be needed.
  return toMinor(contribution.mean) <= 0n && minimum === 0 ? noGain({ candidate, path }) : null;
}

function noGain({ candidate, path }: Place): PortfolioFinding {
  const contribution = formatMoney(candidate.contribution.mean);
  const params = { creator: nameOf(candidate), contribution };
  return findingOf(PORTFOLIO_FINDINGS, 'NO_GAIN', { path, params });
}

/** Who was chosen, and what is left for others. */
export interface Chosen {
  readonly chosen: readonly Candidate[];
  readonly limits: PortfolioLimits;
  readonly budgetLeft: Money;
}

/** Why a candidate that could have been chosen was not. */
export function reasonBeside(
  place: Place,
  { chosen, limits, budgetLeft }: Chosen,
): PortfolioFinding {
  const { candidate, path } = place;
  const { market, platform, fee, contribution } = candidate;
  const creator = nameOf(candidate);
  const account = chosen.find((it) => personKey(it) === personKey(candidate))?.creatorId;
  if (account !== undefined)
    return findingOf(PORTFOLIO_FINDINGS, 'PERSON_CHOSEN', { path, params: { creator, account } });
  const { minimum = 0 } = limits;
  if (chosen.length < minimum)
    return findingOf(PORTFOLIO_FINDINGS, 'MINIMUM_UNREACHED', {
      path,
      params: { creator, minimum },
    });
  if (toMinor(contribution.mean) <= 0n) return noGain(place);
  const { maximum: most, perMarket, perPlatform } = limits;
  if (most !== undefined && chosen.length >= most)
    return findingOf(PORTFOLIO_FINDINGS, 'NUMBER_REACHED', { path, params: { creator, most } });
  if (isFull(perMarket?.[market], chosen, (it) => it.market === market))
    return findingOf(PORTFOLIO_FINDINGS, 'MARKET_REACHED', { path, params: { creator, market } });
  if (isFull(perPlatform?.[platform], chosen, (it) => it.platform === platform))
    return findingOf(PORTFOLIO_FINDINGS, 'PLATFORM_REACHED', {
      path,
      params: { creator, platform },
    });
  const params = {
    creator,
    fee: formatMoney(fee ?? limits.budget),
    left: formatMoney(budgetLeft),
  };
  return findingOf(PORTFOLIO_FINDINGS, 'BUDGET_BETTER_SPENT', { path, params });
}

function isFull(
  limit: number | undefined,
  chosen: readonly Candidate[],
  counts: (candidate: Candidate) => boolean,
): boolean {
  return limit !== undefined && chosen.filter(counts).length >= limit;
}

/** The name with the id, as several creators may have one name. */
function nameOf({ name, creatorId }: Candidate): string {
  return name === creatorId ? name : `${name} (${creatorId})`;
}
