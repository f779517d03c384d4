import { startBin } from '@livelane/contracts/vocabulary/node';
import { kolBin } from './program.ts';

await startBin(kolBin());
