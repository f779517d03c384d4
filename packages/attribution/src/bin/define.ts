import { type Bin, defineBin } from '@livelane/contracts/vocabulary/node';
import { ATTRIBUTION_ZH_HANS } from '../zh-Hans.ts';
import { addBench } from './bench/bench.ts';
import { addCompare } from './compare.ts';
import { addCredit } from './credit.ts';
import { addExplain } from './explain.ts';
import { addImport } from './import.ts';
import { addHoldout } from './lift/holdout.ts';
import { addLift } from './lift/lift.ts';
import { addReport } from './report.ts';
import { addRun } from './run.ts';
import { addSql } from './sql.ts';
import { addTotals } from './totals.ts';
import { addTouches } from './touches.ts';

/** The command-line program `livelane-attribution` with its commands. */
export function attributionBin(): Bin {
  const bin = defineBin({
    name: 'livelane-attribution',
    about: {
      en: 'Attribution for live commerce: credits sales to creators and channels exactly.',
      'zh-Hans': '直播电商归因：将销售精确归因给达人与渠道。',
    },
    from: import.meta.url,
    zhHans: ATTRIBUTION_ZH_HANS,
  });
  addTouches(bin);
  addRun(bin);
  addCredit(bin);
  addExplain(bin);
  addReport(bin);
  addLift(bin);
  addHoldout(bin);
  addSql(bin);
  addTotals(bin);
  addCompare(bin);
  addImport(bin);
  addBench(bin);
  return bin;
}
