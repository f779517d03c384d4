export { type BetaShape, betaCdf, betaQuantile } from './beta.ts';
export { drawGamma, drawNormal, drawPoisson, type Random } from './draws.ts';
export { gammaCdf, gammaQuantile, logGamma } from './gamma.ts';
export { normalCdf, normalQuantile } from './normal.ts';
export { seededUniform } from './seeded-uniform.ts';
