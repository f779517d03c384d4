import { startBin } from '@livelane/contracts/vocabulary/node';
import { rtcBin } from './define.ts';

await startBin(rtcBin());
