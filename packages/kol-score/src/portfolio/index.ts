export { isLivelaneError } from '@livelane/contracts/vocabulary';
export {
  PORTFOLIO_FINDINGS,
  type PortfolioCode,
  type PortfolioFinding,
} from '../findings/portfolio.ts';
export { type Candidate, candidatesOf } from './candidate.ts';
export type { PortfolioLimits } from './limits.ts';
export { type LeftOut, type Portfolio, planPortfolio } from './plan-portfolio.ts';
