import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tarballs } from '../packed/tarballs.ts';
import { run } from '../tool.ts';
import { temporaryFolder, type Workspace } from '../workspace.ts';

let installing: Promise<string> | undefined;

/** The folder of an application that has the four tarballs installed, as a user of npm would. */
export function consumerApp(workspace: Workspace): Promise<string> {
  installing ??= install(workspace);
  return installing;
}

async function install(workspace: Workspace): Promise<string> {
  const packed = await tarballs(workspace);
  const folder = temporaryFolder('consumer');
  const ours = Object.fromEntries(
    packed.map(({ file, package: { name } }) => [name, `file:${file}`]),
  );
  const dependencies = {
    ...peers(workspace),
    ...ours,
    typescript: '6.0.3',
    '@types/node': '24.19.2',
  };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'consumer', type: 'module', dependencies }, null, 2),
  );
  const done = await run(
    'pnpm',
    // Flat, as npm lays it out.
    [
      'install',
      '--ignore-workspace',
      '--ignore-scripts',
      '--prefer-offline',
      '--node-linker=hoisted',
    ],
    folder,
  );
  if (done.code !== 0) throw new TypeError(`the tarballs do not install: ${done.output}`);
  return folder;
}

/** Peers at the version that the workspace develops against. */
function peers(workspace: Workspace): Record<string, string> {
  const wanted = workspace.packages.flatMap(({ manifest }) =>
    Object.keys(manifest.peerDependencies ?? {}).map(
      (name) => [name, manifest.devDependencies?.[name]] as const,
    ),
  );
  return Object.fromEntries(
    wanted.flatMap(([name, version]) => (version === undefined ? [] : [[name, version]])),
  );
}
