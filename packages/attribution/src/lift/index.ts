export { type ArmsOfOrders, armsOfOrders, type ExperimentOrders } from './arms-of-orders.ts';
export { type Assignment, AssignmentSchema } from './assignment.ts';
export { designHoldout, type HoldoutDesign, type HoldoutOptions } from './design-holdout.ts';
export { type ExperimentPlan, LOOKS, type Looks } from './experiment.ts';
export { LIFT_FINDINGS, type LiftFinding, type LiftFindingCode } from './findings.ts';
export {
  type AlwaysValidOptions,
  alwaysValidInterval,
  type NormalEstimate,
} from './intervals/always-valid.ts';
export { type BootstrapOptions, bootstrapRatioInterval } from './intervals/bootstrap-ratio.ts';
export { newcombeInterval, welchInterval } from './intervals/difference.ts';
export {
  PROPORTION_METHODS,
  type ProportionMethod,
  proportionInterval,
} from './intervals/proportion.ts';
export { deltaRatioInterval, fiellerInterval } from './intervals/ratio.ts';
export { LIFT_ISSUES } from './issues.ts';
export {
  type Arms,
  type Effect,
  type Estimated,
  type LiftOptions,
  type LiftReport,
  measureLift,
} from './measure-lift.ts';
export { type Arm, ArmSchema, type Counted, type Sample, sampleOfSpending } from './sample.ts';
