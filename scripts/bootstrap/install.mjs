import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { node24, pnpmSpec, root, setupEnvironment } from './environment.mjs';
import { SetupProblem } from './problem.mjs';
import { interrupted, runQuietly } from './processes.mjs';
import { say } from './say.mjs';

const modulesFile = join(root, 'node_modules', '.modules.yaml');
const stampFile = join(root, 'node_modules', '.livelane-install.json');

/** The demo needs the four packages and itself, not the gates, the docs site or the benchmarks. */
const filters = {
  demo: ['--filter', 'livelane-workspace...', '--filter', '{./examples/whole-loop}...'],
  all: [],
};

/** Installs what the lockfile says, or nothing when that has been done for the same lockfile. */
export async function install(scope) {
  requireNode18();
  const wanted = manifestsHash();
  if (isInstalled(scope, wanted)) return;
  // Without the stamp an interrupted install is seen as one, and the next run takes it up again.
  rmSync(stampFile, { force: true });
  const step = scope === 'demo' ? 'install (what the demo needs)' : 'install (whole workspace)';
  const args = [
    '-y',
    pnpmSpec,
    'install',
    '--frozen-lockfile',
    '--reporter=append-only',
    ...filters[scope],
    ...sameStore(),
  ];
  const { code, lines } = await runQuietly(step, {
    command: 'npx',
    args,
    environment: setupEnvironment(),
  });
  if (interrupted(code))
    throw new SetupProblem('the install was interrupted; the next run takes it up again.', code);
  if (code !== 0) throw new SetupProblem(explain(lines), 1);
  if (!existsSync(node24)) {
    throw new SetupProblem(
      'the install left no Node 24 behind: delete node_modules and run this again.',
    );
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, `${JSON.stringify({ scope, manifests: wanted })}\n`);
}

function requireNode18() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 18)
    throw new SetupProblem(
      `Node 18 or newer is needed to start; this is ${process.versions.node}.`,
    );
}

function isInstalled(scope, manifests) {
  if (!existsSync(modulesFile) || !existsSync(node24) || !existsSync(stampFile)) return false;
  try {
    const stamp = JSON.parse(readFileSync(stampFile, 'utf8'));
    return stamp.manifests === manifests && (stamp.scope === 'all' || stamp.scope === scope);
  } catch {
    return false;
  }
}

/** One hash over everything that decides what an install does. */
function manifestsHash() {
  const hash = createHash('sha256');
  const folders = ['packages', 'examples'].flatMap((parent) => children(parent));
  const manifests = ['.', ...folders, 'bench', 'docs', 'scripts/gates'].map((folder) =>
    join(folder, 'package.json'),
  );
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests.sort()]) {
    if (existsSync(join(root, file)))
      hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function children(parent) {
  if (!existsSync(join(root, parent))) return [];
  return readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(parent, entry.name));
}

/** node_modules remembers its store; another HOME would name another one, which pnpm refuses to mix. */
function sameStore() {
  if (!existsSync(modulesFile)) return [];
  const store = /"?storeDir"?:\s*"?([^"\n,]+)"?/.exec(readFileSync(modulesFile, 'utf8'))?.[1];
  return store === undefined ? [] : ['--store-dir', store];
}

function explain(lines) {
  const text = lines.join('\n');
  for (const line of lines) say(`  ${line}`);
  if (/ERR_PNPM_OUTDATED_LOCKFILE|frozen/i.test(text)) {
    return 'pnpm-lock.yaml does not fit the package.json files: run `npx -y pnpm install --no-frozen-lockfile` and commit it.';
  }
  if (
    /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ECONNRESET|fetch failed|error sending request/i.test(
      text,
    )
  ) {
    return 'the package registry cannot be reached: check the network (or the proxy and certificate settings of npm) and run this again; what was fetched is kept.';
  }
  if (/SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|CERT_|certificate/i.test(text)) {
    return "the registry's certificate is not trusted: give npm the network's own one (`npm config set cafile FILE`, or NODE_EXTRA_CA_CERTS) and run this again.";
  }
  if (/ENOSPC|No space left/i.test(text))
    return 'the disk is full: the demo needs about 500 MB, the tests about 1.5 GB.';
  return 'the install failed; its last lines are above. Run this again: what was fetched is kept.';
}
