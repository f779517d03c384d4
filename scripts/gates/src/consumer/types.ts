import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Gate, Report } from '../gate.ts';
import type { Workspace } from '../workspace.ts';
import { consumerApp } from './app.ts';
import { compiled } from './compile.ts';

/**
 * The four packages compose in types though none knows another: `compose/whole-loop.ts`, compiled against the installed
 * tarballs, hands each record on to the next package.
 */
export const types: Gate = {
  name: 'consumer: types compose',
  async run(workspace: Workspace): Promise<Report> {
    const app = await consumerApp(workspace);
    const source = join(import.meta.dirname, '../../compose');
    cpSync(source, join(app, 'compose'), { recursive: true });
    return { checks: 1, findings: await compiled(app, 'compose') };
  },
};
