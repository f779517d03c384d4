import { consumerApp } from '../consumer/app.ts';
import type { Gate } from '../gate.ts';
import { run } from '../tool.ts';

/** SPDX ids of licences that ask for no more than to be named. */
const permissive: readonly string[] = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
];

/** Everything that comes with the published packages, peers included, is under a permissive licence. */
export const licences: Gate = {
  name: 'licences',
  async run(workspace) {
    const folder = await consumerApp(workspace);
    const { output } = await run('pnpm', ['licenses', 'list', '--json'], folder);
    const groups = JSON.parse(output) as Record<string, readonly { readonly name: string }[]>;
    const packages = Object.entries(groups).flatMap(([licence, found]) =>
      found.map(({ name }) => ({ name, licence })),
    );
    const findings = packages
      .filter(({ licence }) => !isPermissive(licence))
      .map(({ name, licence }) => `${name} is under ${licence}`);
    return { checks: packages.length, findings };
  },
};

/** Whether an SPDX expression offers a choice whose every licence is permissive. */
export function isPermissive(expression: string): boolean {
  return expression.split(/\bOR\b/).some((choice) => {
    const ids = choice.split(/[\s()]+|\bAND\b/).filter(Boolean);
    return ids.length > 0 && ids.every((id) => permissive.includes(id));
  });
}
