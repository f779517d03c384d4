export {
  type CreatorFile,
  creatorsFromRows,
  type ReadOptions,
  readCreators,
} from './creators.ts';
