import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gate, Report } from '../gate.ts';
import { run } from '../tool.ts';
import type { Entry, Workspace } from '../workspace.ts';
import { consumerApp } from './app.ts';
import { missing, runtimes } from './runtimes.ts';

/** Entries that need a native or browser library are loaded on Node 24 only; the rest is pure and runs everywhere. */
const bound = /^@livelane\/rtc\/(client|server)$/;

/** Every entry of the installed tarballs loads by `import` and by `require`, on every runtime it is made for. */
export const loading: Gate = {
  name: 'consumer: import and require',
  async run(workspace: Workspace): Promise<Report> {
    const folder = await consumerApp(workspace);
    const all = runtimes();
    const findings = missing(all).map(
      ({ name, binary }) => `${name} is not there to be tested with: ${binary}`,
    );
    const entries = workspace.packages.flatMap((one) => one.entries);
    const pure = entries.filter(({ specifier }) => !bound.test(specifier));
    let checks = 0;
    for (const { name, binary } of all) {
      for (const [way, program] of programs(name === 'Node 24' ? entries : pure)) {
        const file = join(folder, way);
        writeFileSync(file, program);
        const { code, output } = await run(binary, [file], folder);
        checks += 1;
        if (code !== 0) findings.push(`${name}: ${way}:\n${output.trim()}`);
      }
    }
    return { checks, findings };
  },
};

/** Each program says one line per entry that does not load, and nothing when all do. */
function programs(entries: readonly Entry[]): readonly (readonly [string, string])[] {
  const names = JSON.stringify(entries.map(({ specifier }) => specifier));
  const program = (load: string) => `const names = ${names};
for (const name of names) {
  try {
    const entry = ${load};
    if (Object.keys(entry).length === 0) throw new TypeError('exports nothing');
  } catch (problem) {
    console.log(name + ': ' + problem.message);
    process.exitCode = 1;
  }
}
`;
  return [
    ['by-import.mjs', program('await import(name)')],
    ['by-require.cjs', program('require(name)')],
  ];
}
