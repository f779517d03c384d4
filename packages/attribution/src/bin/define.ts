import { type Bin, defineBin } from '@livelane/contracts/vocabulary/node';
import { addCredit } from './credit.ts';
import { addRun } from './run.ts';
import { addTouches } from './touches.ts';

/** The bin with its commands. */
export function attributionBin(): Bin {
  const bin = defineBin({
    name: 'livelane-attribution',
    about: {
      en: 'Which sale was caused by whom: exact credit for live commerce.',
      'zh-Hans': '每笔销售归谁：直播电商的精确归因。',
    },
    from: import.meta.url,
  });
  addTouches(bin);
  addRun(bin);
  addCredit(bin);
  return bin;
}
