import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gate, Report } from '../gate.ts';
import { run } from '../tool.ts';
import { root } from '../workspace.ts';

/** Written as patterns, so that this file does not hold what it looks for. */
const registry = new RegExp(
  'registry[.](npmjs[.]org|yarnpkg[.]com|npmmirror[.]com)|(files[.]pythonhosted|pypi)[.]org|' +
    '(proxy|sum)[.]golang[.]org|static[.]crates[.]io',
);

const machinePath = /(?<![\w.~\-/])\/(?:home|root|Users|work)\/[\w.-]/;

/** Nothing committed names a package registry's host or a folder of somebody's machine. */
export const privacy: Gate = {
  name: 'repository: no hosts, no machine paths',
  async run(): Promise<Report> {
    const { output } = await run(
      'git',
      ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
      root,
    );
    const files = output
      .split('\0')
      .filter((file) => file !== '' && !/\.(png|jpg|woff2?|ico)$/.test(file));
    const findings = files.flatMap((file) => leaks(file, textOf(file)));
    return { checks: files.length, findings };
  },
};

/** Lines of a file that leak, as `file:line: what`; made-up home folders are the matter of some tests. */
export function leaks(file: string, text: string): string[] {
  const isTest = /\.test\.tsx?$/.test(file);
  return text.split('\n').flatMap((line, index) => {
    const host = registry.exec(line)?.[0];
    const path = isTest ? undefined : machinePath.exec(line)?.[0];
    return [host, path].flatMap((leak) =>
      leak === undefined ? [] : [`${file}:${index + 1}: ${leak}`],
    );
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return '';
  }
}
