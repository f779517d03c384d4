import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gate, Report } from '../gate.ts';
import { run } from '../tool.ts';
import { fromRoot, root, temporaryFolder, type Workspace } from '../workspace.ts';

/** A user-visible change since the last release carries a changeset, and each changeset can be read. */
export const changesets: Gate = {
  name: 'repository: changesets',
  async run({ packages }): Promise<Report> {
    const since = await lastRelease();
    const file = join(temporaryFolder('changesets'), 'status.json');
    const args = ['status', '--since', since, '--output', file];
    const { code, output } = await run('changeset', args, root);
    if (code !== 0) return { checks: 1, findings: [output.trim()] };
    const status = JSON.parse(readFileSync(file, 'utf8')) as { changesets: Changeset[] };
    const changed = await changedSince(since, packages);
    const names = packages.map(({ name }) => name);
    return {
      checks: status.changesets.length + 1,
      findings: changesetFindings(status.changesets, { names, changed }),
    };
  },
};

/** A changeset, as `changeset status` lists it. */
interface Changeset {
  readonly id: string;
  readonly summary: string;
  readonly releases: readonly { readonly name: string }[];
}

interface Published {
  readonly names: readonly string[];
  readonly changed: readonly string[];
}

/** What `changeset status` lets pass: it asks for a changeset, whatever that names or says. */
export function changesetFindings(
  pending: readonly Changeset[],
  { names, changed }: Published,
): string[] {
  const named = new Set(pending.flatMap(({ releases }) => releases.map(({ name }) => name)));
  const each = pending.flatMap(({ id, summary, releases }) =>
    [
      ...(releases.length === 0 ? ['names no package'] : []),
      ...releases
        .filter(({ name }) => !names.includes(name))
        .map(({ name }) => `names ${name}, which is not published`),
      ...(summary.trim() === '' ? ['has no text for the changelog'] : []),
    ].map((finding) => `.changeset/${id}.md ${finding}`),
  );
  const silent = changed.filter((name) => !named.has(name));
  return [
    ...each,
    ...silent.map(
      (name) => `${name} has changed since the last release; name it in a changeset: npx changeset`,
    ),
  ];
}

/** The packages of which a file that ships, or is compiled into one, has changed. */
async function changedSince(since: string, packages: Workspace['packages']): Promise<string[]> {
  const { output } = await run('git', ['diff', '--name-only', since, '--', 'packages'], root);
  const files = output.split('\n').filter((file) => !/\.(test|test-d|fixture)\./.test(file));
  return packages
    .filter(({ folder }) =>
      files.some((file) =>
        ['src', 'bin', 'schemas'].some((part) => file.startsWith(`${fromRoot(folder)}/${part}/`)),
      ),
    )
    .map(({ name }) => name);
}

/** The last commit that wrote a changelog; before the first release, the first commit. */
async function lastRelease(): Promise<string> {
  const changelogs = globSync('packages/*/CHANGELOG.md', { cwd: root });
  const { output } =
    changelogs.length === 0
      ? await run('git', ['rev-list', '--max-parents=0', 'HEAD'], root)
      : await run('git', ['log', '-1', '--format=%H', '--', ...changelogs], root);
  return output.trim().split('\n').at(-1) ?? '';
}
