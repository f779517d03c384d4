import { build, type Platform } from 'esbuild';
import { consumerApp } from '../consumer/app.ts';
import type { Gate, Report } from '../gate.ts';
import type { Workspace } from '../workspace.ts';

/**
 * Entries that a browser cannot run are refused by its bundler, on the installed tarballs; a bundler for Node takes
 * them, so the refusal is that of the `browser` condition.
 */
export const separation: Gate = {
  name: 'boundaries: bundles',
  async run(workspace: Workspace): Promise<Report> {
    const app = await consumerApp(workspace);
    const entries = workspace.packages.flatMap((one) => one.entries);
    const refused = entries.filter(({ browser }) => !browser);
    const findings = refused.map(async ({ specifier }) => {
      const inBrowser = await bundleErrors(specifier, app, 'browser');
      const inNode = await bundleErrors(specifier, app, 'node');
      return [
        ...(inBrowser.length === 0 ? [`${specifier}: a browser bundle takes it`] : []),
        ...inNode.map((error) => `${specifier}: a bundle for Node refuses it: ${error}`),
      ];
    });
    return { checks: 2 * refused.length, findings: (await Promise.all(findings)).flat() };
  },
};

const options = { bundle: true, format: 'esm', write: false, logLevel: 'silent' } as const;

/** Why a bundler refuses an entry; native and browser libraries are not looked into. */
async function bundleErrors(entry: string, app: string, platform: Platform): Promise<string[]> {
  const contents = `export * from ${JSON.stringify(entry)};`;
  const external = ['livekit-server-sdk', '@livekit/rtc-node', 'livekit-client'];
  const done = await build({
    ...options,
    stdin: { contents, resolveDir: app },
    platform,
    external,
  }).catch((problem: { errors?: { text: string }[] }) => ({
    errors: problem.errors ?? [{ text: String(problem) }],
  }));
  return done.errors.map(({ text }) => text);
}
