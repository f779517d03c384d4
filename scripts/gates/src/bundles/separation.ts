import { consumerApp } from '../consumer/app.ts';
import { type Gate, type Report, together } from '../gate.ts';
import type { Workspace } from '../workspace.ts';
import { bundle } from './bundle.ts';

/** Entries that a browser cannot run are refused by its bundler, on the installed tarballs. */
export const separation: Gate = {
  name: 'boundaries: bundles',
  async run(workspace: Workspace): Promise<Report> {
    const folder = await consumerApp(workspace);
    const refused = workspace.packages.flatMap(({ entries }) =>
      entries.filter(({ browser }) => !browser),
    );
    return together(
      await Promise.all(refused.map(({ specifier }) => isRefused(specifier, folder))),
    );
  },
};

/** A bundler for the browser refuses the entry, and one for Node takes it: so the refusal is the condition's. */
async function isRefused(specifier: string, folder: string): Promise<Report> {
  const source = `export * from ${JSON.stringify(specifier)};`;
  const external = ['livekit-server-sdk', '@livekit/rtc-node', 'livekit-client'];
  const browser = await bundle(source, folder, { platform: 'browser', external });
  const node = await bundle(source, folder, { platform: 'node', external });
  const findings: string[] = [];
  if (browser.errors.length === 0) findings.push(`${specifier}: a browser bundle takes it`);
  if (node.errors.length > 0)
    findings.push(`${specifier}: a bundle for Node refuses it: ${node.errors.join('; ')}`);
  return { checks: 2, findings };
}
