import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Gate, Report } from '../gate.ts';
import { run } from '../tool.ts';
import type { Workspace } from '../workspace.ts';
import { consumerApp } from './app.ts';
import { runtimes } from './runtimes.ts';

/**
 * Every entry of the installed tarballs loads by `import` and by `require`: on Node 24 all of them, on the other
 * runtimes those that need no native or browser library.
 */
export const loading: Gate = {
  name: 'consumer: import and require',
  async run(workspace: Workspace): Promise<Report> {
    const folder = await consumerApp(workspace);
    const program = join(folder, 'load.mjs');
    cpSync(join(import.meta.dirname, 'load.mjs'), program);
    const all = runtimes();
    const findings: string[] = [];
    for (const { name, binary } of all) {
      const args = name === 'Node 24' ? [program] : [program, '--pure'];
      const { code, output } = existsSync(binary)
        ? await run(binary, args, folder)
        : { code: 1, output: `is not there to be tested with: ${binary}` };
      if (code !== 0) findings.push(`${name}:\n${output.trim()}`);
    }
    return { checks: all.length, findings };
  },
};
