import { globSync } from 'node:fs';
import type { Gate, Report } from '../gate.ts';
import { run } from '../tool.ts';
import { root } from '../workspace.ts';

/** A user-visible change since the last release carries a changeset, and each changeset can be read. */
export const changesets: Gate = {
  name: 'repository: changesets',
  async run(): Promise<Report> {
    const args = ['status', '--since', await lastRelease()];
    const { code, output } = await run('changeset', args, root);
    return { checks: 1, findings: code === 0 ? [] : [output.trim()] };
  },
};

/** The last commit that wrote a changelog; before the first release, the first commit. */
async function lastRelease(): Promise<string> {
  const changelogs = globSync('packages/*/CHANGELOG.md', { cwd: root });
  const { output } =
    changelogs.length === 0
      ? await run('git', ['rev-list', '--max-parents=0', 'HEAD'], root)
      : await run('git', ['log', '-1', '--format=%H', '--', ...changelogs], root);
  return output.trim().split('\n').at(-1) ?? '';
}
