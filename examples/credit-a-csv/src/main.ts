// From a shop's CSV export and a list of codes to credited orders and a report: `npm run credit-a-csv` from the root.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Credited, creditACsv } from './credit-a-csv.ts';

const SHOPS = fileURLToPath(new URL('../shops', import.meta.url));
const OUT = fileURLToPath(new URL('../../../out/credit-a-csv', import.meta.url));

try {
  const { values } = parseArgs({ options: { shop: { type: 'string' }, out: { type: 'string' } } });
  const folders =
    values.shop === undefined
      ? readdirSync(SHOPS).map((name) => relative(process.cwd(), join(SHOPS, name)))
      : [values.shop];
  const lines: string[] = [];
  for (const folder of folders) {
    const made = await creditACsv(folder);
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

function write(out: string, { sales, totals, explanations, report }: Credited): void {
  mkdirSync(out, { recursive: true });
  const rows = sales.map((sale) => `${JSON.stringify(sale)}\n`).join('');
  writeFileSync(join(out, 'credited.ndjson'), rows);
  for (const [name, record] of Object.entries({ totals, explanations }))
    writeFileSync(join(out, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync(join(out, 'report.html'), report);
}
