import { defineConfig } from 'tsup';
import { livelanePackage } from '../../tsup.preset.ts';

export default defineConfig(
  livelanePackage({
    index: 'src/index.ts',
    lift: 'src/lift/index.ts',
    report: 'src/report/index.ts',
    node: 'src/node/index.ts',
    sql: 'src/sql/index.ts',
    simulate: 'src/simulate/index.ts',
    import: 'src/import/index.ts',
    store: 'src/store/index.ts',
    webhooks: 'src/webhooks/index.ts',
    'zh-Hans': 'src/zh-Hans.ts',
    bin: 'src/bin/main.ts',
    'scan-worker': 'src/engine/scan/worker.ts',
  }),
);
