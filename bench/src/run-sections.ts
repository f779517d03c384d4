import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Measured, Row, Section } from './section.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * Runs the sections of a benchmark that `--only` names, all by default, prints their rows, and writes them to the file of
 * `--json`; `--runs` is the number of random cases of sections that draw them, or how often others repeat what they measure. The process ends with 1 where a number was missed, with 2 where `--only` names a section that is not there.
 */
export async function runSections(sections: readonly Section[]): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'string' }, only: { type: 'string' }, runs: { type: 'string' } },
  });
  const runs = values.runs === undefined ? undefined : Number(values.runs);
  if (runs !== undefined && !(Number.isInteger(runs) && runs > 0)) {
    say(`--runs: a whole number above 0, not ${values.runs}`);
    process.exitCode = 2;
    return;
  }
  const all = sections.map(({ name }) => name);
  const names = values.only?.split(',') ?? all;
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    say(`--only: ${unknown.join(', ')} unknown; there are ${all.join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const report: Record<string, Measured & { readonly about: string }> = {};
  for (const { name, about, measure } of sections.filter((it) => names.includes(it.name))) {
    say(`${name}: ${about}`);
    const measured = await measure((line) => say(`  ${line}`), { runs });
    report[name] = { about, ...measured };
    process.stdout.write(`${name} (${measured.data})\n${measured.rows.map(lineOf).join('\n')}\n`);
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  const wanted = Object.values(report).flatMap(({ rows }) =>
    rows.filter((row) => row.wanted !== undefined),
  );
  const missed = wanted.filter(({ reached }) => !reached);
  process.stdout.write(`${wanted.length - missed.length} of ${wanted.length} numbers met\n`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

function lineOf({ what, measured, wanted, reached }: Row): string {
  const mark = wanted === undefined ? '    ' : reached ? 'met ' : 'MISS';
  return `  ${mark} ${what}: ${measured}${wanted === undefined ? '' : ` (to reach: ${wanted})`}`;
}
