import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gate, Report } from '../gate.ts';
import { run } from '../tool.ts';
import type { Workspace } from '../workspace.ts';
import { consumerApp } from './app.ts';

/**
 * The four packages compose in types though none knows another: `compose.ts`, compiled in the consumer's folder
 * against the installed tarballs, hands each record on to the next package.
 */
export const types: Gate = {
  name: 'consumer: types compose',
  async run(workspace: Workspace): Promise<Report> {
    const folder = await consumerApp(workspace);
    cpSync(join(import.meta.dirname, '../../compose'), join(folder, 'compose'), {
      recursive: true,
    });
    const compilerOptions = {
      module: 'NodeNext',
      target: 'ES2023',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      noEmit: true,
      types: ['node'],
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['compose/*.ts'] }),
    );
    const { code, output } = await run(
      join(folder, 'node_modules/.bin/tsc'),
      ['-p', folder],
      folder,
    );
    return {
      checks: 1,
      findings: code === 0 ? [] : [`the installed types do not compose:\n${output.trim()}`],
    };
  },
};
