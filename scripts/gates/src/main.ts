// `node scripts/gates/src/main.ts [part of a gate's name]` runs gates over what is built;
// `… --update-surface` rewrites the committed API reports instead.
import { runGates } from './run.ts';
import { updateSurface } from './surface/report.ts';
import { readWorkspace } from './workspace.ts';

const [wanted] = process.argv.slice(2);
if (wanted === '--update-surface') {
  const { checks, findings } = await updateSurface(readWorkspace());
  for (const finding of findings) console.error(finding);
  console.log(`${checks} reports written`);
  process.exitCode = findings.length === 0 ? 0 : 1;
} else {
  const { passed, failed } = await runGates(wanted);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
