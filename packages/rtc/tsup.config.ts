import { defineConfig } from 'tsup';
import { livelanePackage } from '../../tsup.preset.ts';

const client = 'src/client/index.ts';

const whole = livelanePackage({
  index: 'src/index.ts',
  policy: 'src/policy/index.ts',
  quality: 'src/quality/index.ts',
  client,
  react: 'src/client/react/index.ts',
  server: 'src/server/index.ts',
  store: 'src/store/index.ts',
  testing: 'src/testing/index.ts',
  'zh-Hans': 'src/zh-Hans.ts',
  bin: 'src/bin/main.ts',
});

const { client: _built, ...others } = whole.entry as Record<string, string>;

export default defineConfig([
  { ...whole, entry: others, clean: ['!client/**'] },
  // In files of its own, so that a browser loads a part of it when the part is needed. Its types are built with all others.
  {
    ...livelanePackage({ index: client }),
    outDir: 'dist/client',
    splitting: true,
    dts: false,
  },
]);
