// From a marketplace export to a ranked list, a portfolio, a pilot and a report: `npm run shortlist` from the root.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Shortlist, shortlist } from './shortlist.ts';

const LISTS = fileURLToPath(new URL('../lists', import.meta.url));
const OUT = fileURLToPath(new URL('../../../out/shortlist', import.meta.url));

try {
  const { values } = parseArgs({ options: { list: { type: 'string' }, out: { type: 'string' } } });
  const folders =
    values.list === undefined
      ? readdirSync(LISTS).map((name) => relative(process.cwd(), join(LISTS, name)))
      : [values.list];
  const lines: string[] = [];
  for (const folder of folders) {
    const made = await shortlist(folder);
    const out = join(resolve(values.out ?? OUT), basename(resolve(folder)));
    write(out, made);
    const shown = relative(process.cwd(), join(out, 'report.html'));
    lines.push(basename(resolve(folder)), ...made.summary, `→ ${shown}`, '');
  }
  process.stdout.write(lines.join('\n'));
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
}

function write(out: string, { creators, grades, portfolio, pilot, report }: Shortlist): void {
  mkdirSync(out, { recursive: true });
  const records = { creators, grades, portfolio, pilot };
  for (const [name, record] of Object.entries(records))
    writeFileSync(join(out, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync(join(out, 'report.html'), report);
}
