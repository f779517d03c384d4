import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const notUnit = [
  '**/*.program.test.{ts,mjs}',
  '**/*.live.test.ts',
  '**/*.browser.test.ts',
  'scripts/release/**',
  '**/node_modules/**',
  '**/dist/**',
];
const everywhere = [
  'packages/*/src/**',
  'examples/*/src/**',
  'scripts/**',
  'bench/**',
  'docs/model-card',
  'docs/attribution',
  'docs/settlement',
  'docs/site',
  'docs/.vitepress',
  'testing/src/**',
];

/** The studio, as the people in a show use it. */
const STUDIO_SPECS = ['examples/studio/src/e2e/*.browser.test.ts'];

/** Files beside the source whose name ends in `suffix`. */
function beside(suffix: string): string[] {
  return everywhere.map((folder) => `${folder}/*${suffix}`);
}

/** Commands that tests start load what the first of them compiled. */
const COMPILED_ONCE = {
  NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compiled'),
};

/** What the tests that need neither a server nor a browser have in common. */
const onThisMachine = {
  setupFiles: ['./scripts/property-seed.ts'],
  // Files of one worker share what they import: half of the time went into loading the same modules anew.
  // Nothing may be mocked by module path, then, and what a test changes of the process it puts back.
  isolate: false,
  maxWorkers: '100%',
  env: COMPILED_ONCE,
  // Other suites run beside this one: a test that takes a second alone may wait for a core.
  testTimeout: 30_000,
  hookTimeout: 30_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...onThisMachine,
          name: 'unit',
          include: [...beside('.test.ts'), 'scripts/bootstrap/*.test.mjs'],
          exclude: notUnit,
          typecheck: {
            enabled: true,
            include: beside('.test-d.ts'),
            tsconfig: './tsconfig.types.json',
            // Whole programs are compiled by `turbo run typecheck`; here only the type tests speak.
            ignoreSourceErrors: true,
          },
        },
      },
      {
        test: {
          ...onThisMachine,
          // Whole commands, once or a thousand times, and whatever starts processes or compiles programs.
          name: 'programs',
          include: beside('.program.test.{ts,mjs}'),
        },
      },
      {
        test: {
          ...onThisMachine,
          // ClickHouse within processes of its own: `npm run test:warehouse` installs it.
          name: 'warehouse',
          include: ['warehouse/src/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'release', include: ['scripts/release/*.test.ts'] } },
      {
        test: {
          name: 'live',
          include: beside('.live.test.ts'),
          // One real server, one machine: two suites at once would measure each other.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: beside('.browser.test.ts'),
          exclude: [...STUDIO_SPECS, '**/node_modules/**'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'studio',
          include: STUDIO_SPECS,
          globalSetup: 'examples/studio/src/e2e/stage.setup.ts',
          // A show mostly waits, and its video is encoded and decoded in software: two at once are as many as two cores bear.
          maxWorkers: 2,
          // A worker loads the browser's driver once.
          isolate: false,
          expect: { poll: { interval: 100 } },
          env: COMPILED_ONCE,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
