import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row, Section } from '../../section.ts';

const CASES = 20_000;
const FOLDER = 'packages/contracts/src/settlement/oracle';

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

/** The oracle of each way of paying, run by its own test on many deals. */
export const ways: Section = {
  name: 'ways',
  about: `each way of paying against a calculation of its own, ${CASES.toLocaleString('en')} random deals each`,
  measure: async (say) => {
    say('this takes an hour and more');
    const root = fileURLToPath(new URL('../../../../', import.meta.url));
    const { stdout } = spawnSync(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        ...['run', '--project', 'unit', '--no-typecheck', '--reporter', 'json', FOLDER],
      ],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, CASES: String(CASES) },
        maxBuffer: 1e9,
      },
    );
    const { testResults } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report;
    const rows = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ title }) => title.includes(String(CASES)))
        .map(({ title, status }): Row => {
          const what = `${basename(name, '.property.test.ts')}: ${title}`;
          return { what, measured: status, wanted: 'passed', reached: status === 'passed' };
        }),
    );
    return { data: 'random deals by seed', rows };
  },
};
