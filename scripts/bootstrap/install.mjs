import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { node24, nodeMajor, pnpm, root, setupEnvironment } from './environment.mjs';
import { SetupProblem } from './problem.mjs';
import { runStep } from './processes.mjs';

const pnpmFolder = join(root, 'scripts', 'pnpm');
const pnpmLock = join(pnpmFolder, 'package-lock.json');
const modulesFile = join(root, 'node_modules', '.modules.yaml');
const stampFile = join(root, 'node_modules', '.livelane-install.json');

const EXAMPLES = ['--filter', 'livelane-workspace...', '--filter', '{./examples/*}...'];
const WITHOUT_NEXT = ['--filter', '!@livelane/example-live-next'];

/**
 * The examples need the four packages and themselves, not the gates, the docs site or the benchmarks; the studio brings
 * what builds its pages, Next is larger than all others together. The warehouse suite alone needs ClickHouse, which is
 * larger than everything else.
 */
const filters = {
  demo: [...EXAMPLES, ...WITHOUT_NEXT, '--filter', '!@livelane/example-studio'],
  studio: [...EXAMPLES, ...WITHOUT_NEXT],
  all: ['--filter', '!@livelane/warehouse'],
  warehouse: [],
};

const steps = {
  demo: 'install (what the demo needs)',
  studio: 'install (what the studio needs)',
  all: 'install (whole workspace)',
  warehouse: 'install (whole workspace with ClickHouse)',
};

/** Each scope installs what those before it install. */
const scopes = ['demo', 'studio', 'all', 'warehouse'];

/** `npm run --silent` would silence the tools of the set-up as well, and with them the reason of a failure. */
const loud = ['--loglevel=info', '--reporter=append-only'];

/** Installs what the lockfile says, or nothing when that has been done for the same lockfile. */
export async function install(scope) {
  requireNode18();
  const wanted = manifestsHash();
  if (isInstalled(scope, wanted)) return;
  // Without the stamp an interrupted install is seen as one, and the next run takes it up again.
  rmSync(stampFile, { force: true });
  if (!isPnpmInstalled()) await installPnpm();
  await runStep(steps[scope], {
    ...setup(),
    command: process.execPath,
    args: [pnpm, 'install', '--frozen-lockfile', ...loud, ...filters[scope]],
  });
  if (node24() === undefined) {
    throw new SetupProblem(
      'the lockfile holds no Node 24 for this platform: install Node 24 or newer, delete node_modules and run this again.',
    );
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, `${JSON.stringify({ scope, manifests: wanted })}\n`);
}

/**
 * `npm ci` takes the one package of its lockfile, checked against the SHA-512 there. It is the first to ask the
 * registry, so a registry that cannot be reached is reported after seconds: one retry, not npm's two minutes of them.
 */
async function installPnpm() {
  await runStep('install (pnpm)', {
    ...setup(),
    command: 'npm',
    args: [
      'ci',
      '--loglevel=error',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--fetch-retries=1',
      '--fetch-retry-mintimeout=1000',
      '--fetch-timeout=20000',
    ],
    cwd: pnpmFolder,
  });
}

/** npm writes the inner lockfile last. */
function isPnpmInstalled() {
  return (
    lockedHash(join(pnpmFolder, 'node_modules', '.package-lock.json')) === lockedHash(pnpmLock)
  );
}

function lockedHash(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages['node_modules/pnpm'].integrity;
}

function setup() {
  return { environment: setupEnvironment(), explain };
}

function requireNode18() {
  if (nodeMajor() < 18)
    throw new SetupProblem(
      `Node 18 or newer is needed to start; this is ${process.versions.node}.`,
    );
}

function isInstalled(scope, manifests) {
  if (!existsSync(modulesFile) || !existsSync(stampFile)) return false;
  if (node24() === undefined || !isPnpmInstalled()) return false;
  try {
    const stamp = JSON.parse(readFileSync(stampFile, 'utf8'));
    return stamp.manifests === manifests && scopes.indexOf(stamp.scope) >= scopes.indexOf(scope);
  } catch {
    return false;
  }
}

/** One hash over everything that decides what an install does; the lockfile names the folders of the workspace. */
function manifestsHash() {
  const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
  const importers = lockfile.slice(0, lockfile.indexOf('\npackages:'));
  const manifests = [...importers.matchAll(/^ {2}([\w./-]+):$/gm)]
    .map(([, folder]) => join(folder, 'package.json'))
    .filter((file) => existsSync(join(root, file)));
  const hash = createHash('sha256').update(lockfile);
  for (const file of ['pnpm-workspace.yaml', ...manifests])
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** What a registry, a lockfile or a disk may do to an install, by what the tools print then. */
const CAUSES = [
  [
    /EINTEGRITY|TARBALL_INTEGRITY/,
    'a package differs from the hash in the lockfile, and nothing of it was run: look at the registry (or the proxy) that it came from.',
  ],
  [
    /ERR_PNPM_OUTDATED_LOCKFILE|frozen/i,
    'pnpm-lock.yaml does not fit the package.json files: run `npx pnpm install --no-frozen-lockfile` and commit it.',
  ],
  [
    /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ECONNRESET|network timeout|IDLE_TIMEOUT|fetch failed/i,
    'the package registry cannot be reached: check the network (or the proxy and certificate settings of npm) and run this again; what was fetched is kept.',
  ],
  [
    /SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|CERT_|certificate/i,
    "the registry's certificate is not trusted: give npm the network's own one (`npm config set cafile FILE`, or NODE_EXTRA_CA_CERTS) and run this again.",
  ],
  [
    /ENOSPC|No space left/i,
    'the disk is full: the demo needs about 500 MB, the tests about 1.5 GB.',
  ],
];

function explain(text) {
  const [, cause] = CAUSES.find(([pattern]) => pattern.test(text)) ?? [];
  return (
    cause ??
    'the install failed; its last lines are above. Run this again: what was fetched is kept.'
  );
}
