import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gate, Report } from '../gate.ts';
import { run } from '../tool.ts';
import { root, type Workspace } from '../workspace.ts';

/** A user-visible change that is not released yet carries a changeset, and each changeset can be read. */
export const changesets: Gate = {
  name: 'repository: changesets',
  async run(workspace: Workspace): Promise<Report> {
    const names = workspace.packages.map(({ name }) => name);
    const pending = globSync('.changeset/*.md', { cwd: root }).filter(
      (file) => !file.endsWith('README.md'),
    );
    const findings = pending.flatMap((file) =>
      changesetFindings(readFileSync(join(root, file), 'utf8'), names).map(
        (finding) => `${file}: ${finding}`,
      ),
    );
    if (pending.length === 0 && (await changedSinceRelease())) {
      findings.push(
        'packages changed since the last release and no changeset says so: run `npx changeset`',
      );
    }
    return { checks: pending.length + 1, findings };
  },
};

const visible = ['src', 'bin', 'schemas'].map((folder) => `:(glob)packages/*/${folder}/**`);

/** The last release is the last commit that wrote a changelog; before the first one, everything is a change. */
async function changedSinceRelease(): Promise<boolean> {
  const changelogs = globSync('packages/*/CHANGELOG.md', { cwd: root });
  if (changelogs.length === 0 || !existsSync(join(root, '.git'))) return true;
  const released = await run('git', ['log', '-1', '--format=%H', '--', ...changelogs], root);
  const changed = await run(
    'git',
    ['diff', '--name-only', released.output.trim(), '--', ...visible],
    root,
  );
  return changed.output
    .split('\n')
    .some((file) => file !== '' && !/\.(test|test-d)\.tsx?$/.test(file));
}

export function changesetFindings(text: string, packages: readonly string[]): string[] {
  const [, front, body] = /^---\n(.*?)\n?---\n(.*)$/s.exec(text) ?? [];
  if (front === undefined || body === undefined) return ['has no front matter'];
  const lines = front.split('\n').filter((line) => line.trim() !== '');
  const bad = lines.filter((line) => {
    const [, name, bump] = /^["']?([^"':]+)["']?:\s*(\w+)$/.exec(line.trim()) ?? [];
    return (
      name === undefined ||
      !packages.includes(name) ||
      !['patch', 'minor', 'major'].includes(bump ?? '')
    );
  });
  return [
    ...bad.map((line) => `"${line}" names no package of ours with patch, minor or major`),
    ...(lines.length === 0 ? ['names no package'] : []),
    ...(body.trim() === '' ? ['says nothing to the reader of the changelog'] : []),
  ];
}
