// `node scripts/gates/src/main.ts [part of a gate's name]` runs gates over what is built;
// `… --update-surface` rewrites the committed API reports instead, `… --update-records` the records' pages and schemas,
// `… --accept-translations` the hashes by which translations name their source.
import type { Report } from './gate.ts';
import { updateRecords } from './repository/record-pages.ts';
import { acceptTranslations } from './repository/translations.ts';
import { gatesNamed, runGates } from './run.ts';
import { updateSurface } from './surface/report.ts';
import { readWorkspace } from './workspace.ts';

const updates: Readonly<Record<string, () => Promise<Report>>> = {
  '--update-surface': () => updateSurface(readWorkspace()),
  '--update-records': updateRecords,
  '--accept-translations': acceptTranslations,
};

const [wanted] = process.argv.slice(2);
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
  const { passed, failed } = await runGates(wanted);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
