import { startBin } from '../vocabulary/node/index.ts';
import { contractsBin } from './define.ts';

await startBin(contractsBin());
