export { findChromium, startDevServer } from '../../../packages/rtc/src/devserver/index.ts';
