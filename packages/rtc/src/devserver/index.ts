export {
  type Chromium,
  type FindChromiumOptions,
  findChromium,
} from '@livelane/contracts/vocabulary/node';
export type { CommandOptions, CommandResult, CommandRunner } from './command.ts';
export type { DevServer } from './dev-server.ts';
export type { LanAccess, LanOptions } from './lan/open-lan.ts';
export type { DevServerProgress } from './progress.ts';
export { LIVEKIT_VERSION } from './release.ts';
export type { DevServerExit } from './run-server.ts';
export { type StartDevServerOptions, startDevServer } from './start-dev-server.ts';
