export { type Dot, intervalDots } from './interval-dots.ts';
export { type Credited, modelDots } from './model-dots.ts';
export { moneyFlow, type Pool, type Stream } from './money-flow.ts';
export { type Curve, network } from './network.ts';
export { drawn } from './scale.ts';
export { PICTURE_STYLE } from './style.ts';
export { type Lane, type Moment, type Stretch, timeline } from './timeline.ts';
export { palette } from './tokens.ts';
export { type Step, waterfall } from './waterfall.ts';
