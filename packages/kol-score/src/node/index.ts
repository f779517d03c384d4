export {
  IMPORT_FINDINGS,
  type ImportCode,
  type ImportFinding,
} from '../findings/import-findings.ts';
export {
  type ImportedCreators,
  type ImportOptions,
  importCreators,
} from '../import/import-creators.ts';
export type { JoinBy } from '../import/join.ts';
export type { ImportSource } from '../import/maps/registry.ts';
export {
  type CreatorFile,
  creatorsFromRows,
  type ReadOptions,
  readCreators,
} from './creators.ts';
