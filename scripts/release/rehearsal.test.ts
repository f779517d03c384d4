import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../suites/tools.ts';
import { type Registry, startRegistry } from './registry.fixture.ts';
import { GH, NPM, readWorkflow, shellOf } from './workflow.fixture.ts';

// One release after the other from start to end: each test goes on where the one before it stopped. The shell lines are
// those of release.yml, run in a clone with an origin and a registry of its own.
const release = readWorkflow('release.yml');
const packages = globSync('packages/*', { cwd: root });
const stage = mkdtempSync(join(tmpdir(), 'livelane-release-'));
const origin = join(stage, 'origin.git');
const clone = join(stage, 'clone');
const state = join(stage, 'state');
let registry: Registry;

beforeAll(async () => {
  registry = await startRegistry();
  for (const folder of [state, join(stage, 'bin')]) mkdirSync(folder);
  for (const [name, text] of Object.entries({ gh: GH, npm: NPM }))
    writeFileSync(join(stage, 'bin', name), text, { mode: 0o755 });
  const token = `//${new URL(registry.url).host}/:_authToken=rehearsal`;
  writeFileSync(join(stage, '.npmrc'), `registry=${registry.url}\n${token}\n`);
  git(stage, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  git(root, 'push', '--quiet', origin, 'HEAD:refs/heads/main');
  git(stage, 'clone', '--quiet', origin, clone);
  // The tools and what is built are lent by this checkout; git sees neither.
  appendFileSync(join(clone, '.git/info/exclude'), 'node_modules\n');
  for (const folder of ['.', 'scripts/gates', 'scripts/pnpm', ...packages])
    symlinkSync(join(root, folder, 'node_modules'), join(clone, folder, 'node_modules'));
  for (const folder of packages)
    cpSync(join(root, folder, 'dist'), join(clone, folder, 'dist'), { recursive: true });
  git(clone, 'config', 'user.name', 'rehearsal');
  git(clone, 'config', 'user.email', 'rehearsal@example.invalid');
  writeFileSync(
    join(clone, '.changeset/rehearsal.md'),
    '---\n"@livelane/rtc": patch\n---\n\nA change that is rehearsed.\n',
  );
  git(clone, 'add', '--all');
  git(clone, 'commit', '--quiet', '--message', 'fix(rtc): something');
  git(clone, 'push', '--quiet');
}, 60_000);

afterAll(() => {
  registry.close();
  rmSync(stage, { recursive: true, force: true });
});

test('a waiting changeset becomes a pull request with versions and changelogs, and CI runs on it', async () => {
  expect(await plan()).toBe('version');
  const before = versions();
  await run('version', { skip: /bootstrap\.mjs install/ });
  const files = git(origin, 'ls-tree', '-r', '--name-only', 'release/next').split('\n');
  for (const folder of packages) expect(files).toContain(`${folder}/CHANGELOG.md`);
  expect(files.filter((file) => file.startsWith('.changeset/'))).toEqual([
    '.changeset/README.md',
    '.changeset/config.json',
  ]);
  expect(git(clone, 'status', '--porcelain')).toBe('');
  expect(new Set(versions()).size).toBe(1);
  expect(versions()[0]).not.toBe(before[0]);
  expect(readFileSync(join(clone, 'packages/rtc/CHANGELOG.md'), 'utf8')).toContain(
    'A change that is rehearsed.',
  );
  expect(asked()).toEqual(['pr view', 'pr create', 'workflow run']);
}, 120_000);

test('the next push to main refreshes the same pull request', async () => {
  git(clone, 'switch', '--quiet', 'main');
  await run('version', { skip: /bootstrap\.mjs install/ });
  expect(asked().slice(3)).toEqual(['pr view', 'workflow run']);
}, 120_000);

test('the gates of CI hold on the release commit', async () => {
  await shell('node scripts/gates/src/main.ts changesets');
  await shell('biome check packages');
  await shell('pnpm install --frozen-lockfile --lockfile-only --offline');
}, 120_000);

test('merged, it is packed and published, each package with its tag', async () => {
  git(clone, 'switch', '--quiet', 'main');
  git(clone, 'merge', '--quiet', '--ff-only', 'release/next');
  git(clone, 'push', '--quiet', 'origin', 'main');
  expect(await plan()).toBe('publish');
  await run('pack', { skip: /\.ci\/run/ });
  await run('publish', { cwd: join(clone, 'out/tarballs') });
  const tarballs = globSync('*.tgz', { cwd: join(clone, 'out/tarballs') });
  expect(tarballs.length).toBe(packages.length);
  expect(published()).toEqual(tarballs.map(integrityOf).sort());
  expect(git(origin, 'tag', '--points-at', 'main').split('\n').sort()).toEqual(
    [...registry.published.keys()].map((name) => `${name}@${versions()[0]}`).sort(),
  );
}, 120_000);

test('a publish that is run again changes nothing, and nothing is left to do', async () => {
  const before = published();
  await run('publish', { cwd: join(clone, 'out/tarballs') });
  expect(published()).toEqual(before);
  expect(await plan()).toBe('nothing');
}, 120_000);

test('a registry that does not answer is not taken for one without the package', async () => {
  const deaf = 'export npm_config_registry=http://127.0.0.1:1 npm_config_fetch_retries=0';
  await shell(`${deaf}\n! (${shellOf(release, 'plan')})`);
}, 120_000);

test('a change after the release wants a changeset', async () => {
  appendFileSync(join(clone, 'packages/rtc/src/index.ts'), '// changed\n');
  await shell('! node scripts/gates/src/main.ts changesets');
}, 120_000);

test('every action is pinned by a commit', () => {
  for (const name of ['ci.yml', 'release.yml']) {
    const steps = Object.values(readWorkflow(name).jobs).flatMap((job) => job.steps);
    const actions = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/@[0-9a-f]{40}$/);
  }
});

async function plan(): Promise<string | undefined> {
  rmSync(join(state, 'output'), { force: true });
  await run('plan');
  return /^next=(.*)$/m.exec(readFileSync(join(state, 'output'), 'utf8'))?.[1];
}

function run(job: string, { skip, cwd }: { skip?: RegExp; cwd?: string } = {}): Promise<void> {
  return shell(shellOf(release, job, skip), cwd);
}

/** Runs a program for bash as a runner of GitHub does; fails with what it wrote. */
async function shell(program: string, cwd = clone): Promise<void> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const tools = [join(stage, 'bin'), join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''];
  const child = spawn('bash', ['-euo', 'pipefail', '-c', program], {
    cwd,
    env: {
      ...Object.fromEntries(inherited),
      PATH: tools.join(delimiter),
      REAL_NPM: realNpm(),
      NPM_CONFIG_USERCONFIG: join(stage, '.npmrc'),
      STATE: state,
      ORIGIN: origin,
      GITHUB_OUTPUT: join(state, 'output'),
      GITHUB_REPOSITORY: 'livelane/livelane',
      GITHUB_SHA: git(clone, 'rev-parse', 'HEAD'),
    },
  });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => written.push(text));
  const code = await new Promise((ended) => child.once('close', ended));
  expect(code, `${program}\n${written.join('')}`).toBe(0);
}

function realNpm(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return join(folders.find((folder) => existsSync(join(folder, 'npm'))) ?? '', 'npm');
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();
}

/** The version of each package in the clone. */
function versions(): string[] {
  return packages.map(
    (folder) => JSON.parse(readFileSync(join(clone, folder, 'package.json'), 'utf8')).version,
  );
}

/** The first two words of everything that gh was asked for. */
function asked(): string[] {
  const lines = readFileSync(join(state, 'gh.log'), 'utf8').trim().split('\n');
  return lines.map((line) => line.split(' ').slice(0, 2).join(' '));
}

/** The integrity of each published version, sorted. */
function published(): string[] {
  return [...registry.published.values()]
    .flatMap(({ versions }) => Object.values(versions).map(({ dist }) => dist.integrity))
    .sort();
}

function integrityOf(tarball: string): string {
  const bytes = readFileSync(join(clone, 'out/tarballs', tarball));
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}
