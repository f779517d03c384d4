import { defineConfig } from 'tsup';
import { livelanePackage } from '../../tsup.preset.ts';

export default defineConfig(
  livelanePackage({
    index: 'src/index.ts',
    node: 'src/node/index.ts',
    simulate: 'src/simulate/index.ts',
    'zh-Hans': 'src/zh-Hans.ts',
    bin: 'src/bin/main.ts',
  }),
);
