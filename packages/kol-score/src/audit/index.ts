export { type Draws, drawsOf } from '../probability/seeded-draws.ts';
export {
  type FollowerAccount,
  FollowerAccountSchema,
  type LabelledAccount,
  UNKNOWN_ACCOUNT,
  usernameFigures,
} from './account.ts';
export {
  type AccountProbability,
  auditFollowers,
  type FollowerAudit,
  fakeShareOf,
  type ShareInterval,
} from './audit-followers.ts';
export { type Domain, domainOf, madeAccounts } from './made/made-accounts.ts';
export {
  type AccountModel,
  AccountModelSchema,
  fitAccountModel,
} from './model/account-model.ts';
export { madeAccountModel, refitMadeScorecard } from './model/made-model.ts';
export { type FeaturePoints, pointsOf, scorecardPoints } from './model/points.ts';
