import type { Gate, Report } from '../gate.ts';
import { run } from '../tool.ts';
import { root, type Workspace } from '../workspace.ts';
import { tarballs } from './tarballs.ts';

/** publint and "are the types wrong" over what is packed, each at its strictest for ESM-only packages. */
export const shape: Gate = {
  name: 'packed: publint and attw',
  async run(workspace: Workspace): Promise<Report> {
    const findings: string[] = [];
    const packed = await tarballs(workspace);
    for (const { file, package: one } of packed) {
      const judges = [
        ['publint', '--strict', file],
        ['attw', '--profile', 'esm-only', '--no-emoji', file],
      ] as const;
      for (const [command, ...args] of judges) {
        const { code, output } = await run(command, args, root);
        if (code !== 0) findings.push(`${one.name}: ${command}:\n${output.trim()}`);
      }
    }
    return { checks: packed.length * 2, findings };
  },
};
