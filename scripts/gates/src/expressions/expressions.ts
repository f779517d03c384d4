import type { Gate, GateOptions, Report } from '../gate.ts';
import type { Workspace } from '../workspace.ts';
import { collect } from './collected.ts';
import { type Expression, written } from './expression.ts';
import { objections, readRecord, unknown, writeRecord } from './record.ts';
import { danger } from './verdict.ts';

const update = 'run `npm run gates -- --update-records` and look at the difference';
const mend =
  'rewrite it, or say in scripts/gates/src/expressions/expressions.json why its text is short or its work linear';

/** Files that build expressions from what they are given, each with why the work for a text of any length is linear. */
const LATER: Readonly<Record<string, string>> = {
  'packages/contracts/src/import/text/said.ts': 'one of several escaped names, without repetition',
  'packages/contracts/src/redline/changes.ts': 'digits between the fixed words of a heading',
};

/**
 * No regular expression of the packages takes more than linear time for a text of any length. Those that are known are in
 * `expressions.json`; others are checked, and with `all` those of the record that the checker has found safe, too.
 */
export const expressions: Gate = {
  name: 'expressions',
  async run(workspace: Workspace, { all = false }: GateOptions = {}): Promise<Report> {
    const record = readRecord();
    const { expressions: found, unseen } = collect(workspace);
    const fresh = unknown(record, found);
    const known = all ? unknown({}, found).filter((one) => record[written(one)] === 'safe') : [];
    return {
      checks: unknown({}, found).length,
      findings: [
        ...unseen
          .filter(({ file }) => LATER[file] === undefined)
          .map(({ file, line }) => `${file}:${line} builds an expression after it is loaded`),
        ...objections(record, found),
        ...dangers(known),
        ...fresh.map(
          (one) => dangers([one])[0] ?? `${placed(one)} is not in the record: ${update}`,
        ),
      ],
    };
  },
};

/** Enters what the record lacks and is safe, and takes out what no source has; what a person must mend is returned. */
export async function updateExpressions(workspace: Workspace): Promise<Report> {
  const record = readRecord();
  const { expressions: found } = collect(workspace);
  const fresh = unknown(record, found);
  const unsafe = new Map(fresh.map((one) => [written(one), dangers([one])]));
  const safe = fresh.map(written).filter((name) => unsafe.get(name)?.length === 0);
  const used = new Set(found.map(written));
  writeRecord({
    ...Object.fromEntries(Object.entries(record).filter(([name]) => used.has(name))),
    ...Object.fromEntries(safe.map((name) => [name, 'safe' as const])),
  });
  return { checks: 1, findings: [...unsafe.values()].flat() };
}

function dangers(list: readonly Expression[]): string[] {
  return list.flatMap((one) => {
    const found = danger(one);
    return found === undefined ? [] : [`${found}; ${mend}`];
  });
}

const placed = (one: Expression): string => `${one.file}:${one.line} ${written(one)}`;
