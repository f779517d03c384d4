import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Measured, Row } from './section.ts';
import { SECTIONS } from './sections.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
const names = values.only?.split(',') ?? SECTIONS.map(({ name }) => name);
const unknown = names.filter((name) => SECTIONS.every((section) => section.name !== name));
if (unknown.length > 0) {
  say(
    `--only: ${unknown.join(', ')} unknown; there are ${SECTIONS.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

const report: Record<string, Measured & { readonly about: string }> = {};
for (const { name, about, measure } of SECTIONS.filter((section) => names.includes(section.name))) {
  say(`${name}: ${about}`);
  const measured = await measure((line) => say(`  ${line}`));
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

function lineOf({ what, measured, wanted, reached }: Row): string {
  const mark = wanted === undefined ? '    ' : reached ? 'met ' : 'MISS';
  return `  ${mark} ${what}: ${measured}${wanted === undefined ? '' : ` (to reach: ${wanted})`}`;
}
