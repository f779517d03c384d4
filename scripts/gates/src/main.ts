// `node scripts/gates/src/main.ts [part of a gate's name]` runs gates over what is built;
// `… --all` lets them check what a committed record says was checked before, too.
// `… --update-surface` rewrites the committed API reports instead, `… --update-records` the records' pages and schemas and
// the record of regular expressions, `… --accept-translations` the hashes by which translations name their source.
import { updateExpressions } from './expressions/expressions.ts';
import type { Report } from './gate.ts';
import { updateRecords } from './repository/record-pages.ts';
import { acceptTranslations } from './repository/translations.ts';
import { gatesNamed, runGates } from './run.ts';
import { updateSurface } from './surface/report.ts';
import { readWorkspace } from './workspace.ts';

const updates: Readonly<Record<string, () => Promise<Report>>> = {
  '--update-surface': () => updateSurface(readWorkspace()),
  '--update-records': async () => {
    const written = [await updateRecords(), await updateExpressions(readWorkspace())];
    return {
      checks: written.reduce((sum, { checks }) => sum + checks, 0),
      findings: written.flatMap(({ findings }) => findings),
    };
  },
  '--accept-translations': acceptTranslations,
};

const args = process.argv.slice(2);
const [wanted] = args.filter((it) => it !== '--all');
const update = updates[wanted ?? ''];
if (update !== undefined) {
  const { checks, findings } = await update();
  for (const finding of findings) console.error(finding);
  console.log(`${checks} files written`);
  process.exitCode = findings.length === 0 ? 0 : 1;
} else if (gatesNamed(wanted).length === 0) {
  const names = gatesNamed().map(({ name }) => `  ${name}\n`);
  process.stderr.write(`no gate has "${wanted}" in its name; the gates are\n${names.join('')}`);
  process.exitCode = 2;
} else {
  const { passed, failed } = await runGates(wanted, undefined, { all: args.includes('--all') });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
