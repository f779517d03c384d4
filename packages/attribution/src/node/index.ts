export { CODE_COLUMNS, type CodeFile, type PolicyFile, readCodes, readPolicy } from './codes.ts';
export type { ReadOptions } from './files.ts';
export { ATTRIBUTION_FILE_ISSUES } from './issues.ts';
export { type OrderBook, readOrders } from './orders.ts';
export { type PathFile, type ReadPathsOptions, readPaths } from './paths/paths.ts';
export { readSpend, type SpendFile } from './spend.ts';
export { readTouches, type TouchFiles } from './touches.ts';
