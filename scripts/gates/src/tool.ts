import { delimiter, join } from 'node:path';
import { type Ran, run as runTool } from '../../suites/tools.ts';
import { root } from './workspace.ts';

const bins = [join(import.meta.dirname, '../node_modules/.bin'), join(root, 'node_modules/.bin')];

/** Runs a tool quietly and keeps what it wrote; the gates' own tools come first on PATH. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  return runIn({ cwd }, command, args);
}

/** The same in a time zone. */
export function runIn(
  { cwd, zone }: { readonly cwd: string; readonly zone?: string },
  command: string,
  args: readonly string[],
): Promise<Ran> {
  const PATH = [...bins, process.env['PATH'] ?? ''].join(delimiter);
  const environment = {
    PATH,
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    ...(zone === undefined ? {} : { TZ: zone }),
  };
  return runTool({ command, args, cwd, environment }, () => undefined);
}
