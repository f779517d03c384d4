export { readCodeRules, readCodes, readPolicy } from './codes.ts';
export type { ReadOptions } from './files.ts';
export { ATTRIBUTION_FILE_ISSUES } from './issues.ts';
export { type OrderBook, readOrders } from './orders.ts';
export { type ReadPathsOptions, readPaths } from './paths.ts';
export { readTouches } from './touches.ts';
