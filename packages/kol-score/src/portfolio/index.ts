export { isLivelaneError } from '@livelane/contracts/vocabulary';
export { type Candidate, candidatesOf } from './candidate.ts';
export type { LeftOut, LeftOutReason } from './left-out.ts';
export type { PortfolioLimits } from './limits.ts';
export { type Portfolio, planPortfolio } from './plan-portfolio.ts';
