import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refitMadeScorecard } from '../../../packages/kol-score/src/audit/model/made-model.ts';

const file = join(
  import.meta.dirname,
  '../../../packages/kol-score/src/audit/model/made-scorecard.ts',
);
const { neutral, weights } = refitMadeScorecard();
writeFileSync(
  file,
  `import type { Scorecard } from './account-model.ts';

/** The scorecard of the made accounts. Written by \`bench/src/kol/refit-scorecard.ts\`; do not edit. */
export const MADE_SCORECARD: Scorecard = {
  neutral: [${neutral.join(', ')}],
  weights: {
    intercept: ${weights.intercept},
    pieces: [${weights.pieces.join(', ')}],
  },
};
`,
);
