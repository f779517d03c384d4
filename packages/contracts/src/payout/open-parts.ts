import { workflowIssue } from '../error/workflow-issues.ts';
import {
  inputInvalid,
  type Settlement,
  type StatementLine,
  toEpochMs,
} from '../vocabulary/index.ts';

/** The statements of each contract, the newest first, in the order of the contracts. */
export function chains(statements: readonly Settlement[]): [Settlement, ...Settlement[]][] {
  const byContract = new Map<string, Settlement[]>();
  for (const statement of statements) {
    const { id } = statement.contract;
    byContract.set(id, [...(byContract.get(id) ?? []), statement]);
  }
  return [...byContract]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, chain]) => chain.sort(newestFirst) as [Settlement, ...Settlement[]]);
}

function newestFirst(a: Settlement, b: Settlement): number {
  return (
    toEpochMs(b.knownAsOf) - toEpochMs(a.knownAsOf) ||
    toEpochMs(b.period.end) - toEpochMs(a.period.end)
  );
}

/** Parts of lines with the state that each is in. */
export type LineParts = NonNullable<Settlement['states']>;

/** A part of a line that is to be paid, with the line. */
export interface OpenPart {
  readonly part: LineParts[number];
  readonly line: StatementLine;
}

/** What is to be paid, by whether a statement lists its line. @throws INPUT_INVALID where statements before are missing */
export function openParts(
  chain: readonly [Settlement, ...Settlement[]],
  wanted: ReadonlySet<string>,
): { readonly listed: readonly OpenPart[]; readonly unlisted: LineParts } {
  const [newest] = chain;
  const lineOf = new Map(chain.flatMap(({ lines }) => lines.map((line) => [line.id, line])));
  const listed: OpenPart[] = [];
  const unlisted: LineParts[number][] = [];
  for (const part of newest.states ?? []) {
    if (!wanted.has(part.state)) continue;
    const line = lineOf.get(part.lineId);
    if (line === undefined) unlisted.push(part);
    else listed.push({ part, line });
  }
  // A chain that has every line until the newest statement's last lacks only those of the next.
  const isWhole = lineOf.size >= (newest.seal?.linesBefore ?? 0) + newest.lines.length;
  if (isWhole || unlisted.length === 0) return { listed, unlisted };
  throw inputInvalid('statements', [
    workflowIssue('STATEMENTS_BEFORE', {
      received: unlisted.map(({ lineId }) => lineId),
      params: { statement: newest.id },
    }),
  ]);
}
