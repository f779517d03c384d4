import { startBin } from '@livelane/contracts/vocabulary/node';
import { binRunner } from '@livelane/testing/bin-runner';
import { rtcBin } from './define.ts';

export const runIn = binRunner('livelane-rtc', () => startBin(rtcBin()));
