import { defineConfig } from 'tsup';
import { livelanePackage } from '../../tsup.preset.ts';

export default defineConfig(
  livelanePackage({
    index: 'src/index.ts',
    audit: 'src/audit/index.ts',
    node: 'src/node/index.ts',
    pilots: 'src/pilots.ts',
    mcda: 'src/mcda/index.ts',
    portfolio: 'src/portfolio/index.ts',
    fees: 'src/fees/index.ts',
    sources: 'src/sources/index.ts',
    report: 'src/report/index.ts',
    wording: 'src/wording/index.ts',
    'zh-Hans': 'src/zh-Hans.ts',
    bin: 'src/bin/main.ts',
  }),
);
