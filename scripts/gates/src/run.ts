import { rooms } from './boundaries/rooms.ts';
import { separation } from './bundles/separation.ts';
import { documents } from './consumer/documents.ts';
import { loading } from './consumer/loading.ts';
import { types } from './consumer/types.ts';
import { examples } from './examples/executed.ts';
import { expressions } from './expressions/expressions.ts';
import type { Gate, GateOptions } from './gate.ts';
import { licences } from './licences/licences.ts';
import { contents } from './packed/contents.ts';
import { shape } from './packed/shape.ts';
import { changesets } from './repository/changesets.ts';
import { privacy } from './repository/privacy.ts';
import { recordPages } from './repository/record-pages.ts';
import { translations } from './repository/translations.ts';
import { unused } from './repository/unused.ts';
import { sizes } from './sizes/budget.ts';
import { codes } from './surface/codes.ts';
import { surface } from './surface/report.ts';
import { readWorkspace } from './workspace.ts';

/** Every gate, cheap ones first. */
const gates: readonly Gate[] = [
  rooms,
  privacy,
  changesets,
  translations,
  recordPages,
  unused,
  expressions,
  codes,
  contents,
  shape,
  loading,
  documents,
  types,
  licences,
  separation,
  sizes,
  examples,
  surface,
];

/** The gates whose name contains `wanted`; all where it is empty. */
export function gatesNamed(wanted = ''): readonly Gate[] {
  return gates.filter(({ name }) => name.includes(wanted));
}

/** Runs the gates whose name contains `wanted`, prints what each found, and counts the checks. */
export async function runGates(
  wanted = '',
  print: (text: string) => void = (text) => process.stdout.write(text),
  options: GateOptions = {},
): Promise<{ passed: number; failed: number; skipped: [] }> {
  const workspace = readWorkspace();
  let passed = 0;
  let failed = 0;
  for (const gate of gatesNamed(wanted)) {
    const started = performance.now();
    const { checks, findings } = await gate.run(workspace, options).catch((cause: unknown) => ({
      checks: 1,
      findings: [`could not be run: ${cause instanceof Error ? cause.message : String(cause)}`],
    }));
    const objections = checks === 0 ? [...findings, 'there was nothing to check'] : findings;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const mark = objections.length === 0 ? 'ok  ' : 'FAIL';
    print(`${mark} ${gate.name}: ${checks} checks in ${seconds} s\n`);
    for (const objection of objections) print(`${objection.replace(/^/gm, '     ')}\n`);
    failed += Math.min(objections.length, Math.max(checks, 1));
    passed += Math.max(0, checks - objections.length);
  }
  return { passed, failed, skipped: [] };
}
