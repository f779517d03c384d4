import { defineConfig } from 'tsup';
import { livelanePackage } from '../../tsup.preset.ts';

export default defineConfig(
  livelanePackage({
    index: 'src/index.ts',
    policy: 'src/policy/index.ts',
    quality: 'src/quality/index.ts',
    client: 'src/client/index.ts',
    react: 'src/client/react/index.ts',
    server: 'src/server/index.ts',
    testing: 'src/testing/index.ts',
    'zh-Hans': 'src/zh-Hans.ts',
    bin: 'src/bin/main.ts',
  }),
);
