import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumerApp } from '../consumer/app.ts';
import { compiled } from '../consumer/compile.ts';
import type { Gate, Report } from '../gate.ts';
import { run } from '../tool.ts';
import type { Workspace } from '../workspace.ts';
import { asserted } from './asserted.ts';
import { type Shown, shownExamples } from './collected.ts';

/** Every example a reader is shown compiles and keeps its promises, against the installed tarballs. */
export const examples: Gate = {
  name: 'examples: executed',
  async run(workspace: Workspace): Promise<Report> {
    const app = await consumerApp(workspace);
    const folder = join(app, 'shown');
    mkdirSync(folder, { recursive: true });
    cpSync(join(import.meta.dirname, 'prelude.ts'), join(folder, 'prelude.ts'));
    const shown = shownExamples(workspace);
    const findings = shown.flatMap((example, index) => written(example, { folder, index }));
    findings.push(
      ...(await compiled(app, 'shown')).map((line) =>
        line.replace(/^.*?example-(\d+)\.mts\(\d+,\d+\)/, (_, index) => place(shown[index])),
      ),
      ...(await executed(folder, shown)),
    );
    return { checks: shown.length, findings };
  },
};

function fileName(index: number): string {
  return `example-${index}.mts`;
}

function written(
  example: Shown,
  at: { readonly folder: string; readonly index: number },
): string[] {
  const { program, assertions } = asserted(example.code);
  const prelude =
    "import { expectPrinted, expectValue } from './prelude.ts';\nvoid [expectPrinted, expectValue];\n";
  writeFileSync(join(at.folder, fileName(at.index)), `${prelude}${program}\nexport {};\n`);
  const where = `${example.file}:${example.line}`;
  const found: string[] = [];
  if (!/from '@livelane\//.test(example.code))
    found.push(`${where}: the example imports nothing of the packages`);
  if (example.runs && assertions === 0)
    found.push(`${where}: the example shows no value (end a line in \`// => value\`)`);
  return found;
}

async function executed(folder: string, shown: readonly Shown[]): Promise<string[]> {
  const files = shown.flatMap(({ runs }, index) => (runs ? [fileName(index)] : []));
  const runner = `for (const file of ${JSON.stringify(files)}) {
  try { await import('./' + file); } catch (problem) { console.log('@@' + file + ' ' + String(problem).split('\\n')[0]); }
}
process.exit(0);
`;
  writeFileSync(join(folder, 'run.mjs'), runner);
  const { code, output } = await run(process.execPath, [join(folder, 'run.mjs')], folder);
  const failures = output
    .split('\n')
    .filter((line) => line.startsWith('@@'))
    .map((line) => line.replace(/^@@example-(\d+)\.mts/, (_, index) => `${place(shown[index])}:`));
  return code === 0
    ? failures
    : [...failures, `the examples ended the process: ${output.trim().slice(-500)}`];
}

function place(example: Shown | undefined): string {
  return example === undefined ? 'an example' : `${example.file}:${example.line}`;
}
