import { startBin } from '@livelane/contracts/vocabulary/node';
import { attributionBin } from './define.ts';

await startBin(attributionBin());
