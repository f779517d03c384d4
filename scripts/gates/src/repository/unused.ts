import type { Gate, Report } from '../gate.ts';
import { run } from '../tool.ts';
import { root } from '../workspace.ts';

/** knip: no file, dependency or export that nothing uses; each exception in knip.jsonc says why. */
export const unused: Gate = {
  name: 'repository: knip',
  async run(): Promise<Report> {
    const { code, output } = await run(
      'knip',
      ['--no-progress', '--no-config-hints', '--directory', root],
      root,
    );
    return { checks: 1, findings: code === 0 ? [] : [output.trim()] };
  },
};
