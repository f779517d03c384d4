import type { LifeFinding } from '../../life/findings.ts';
import { compareLives } from '../../life/log/compare.ts';
import { readLife } from '../../life/log/read.ts';
import type { Life } from '../../life/machine/life.ts';
import { verifyLifeSignatures } from '../../life/signature/verify-life.ts';
import { hasNoErrors, inertLine } from '../../vocabulary/index.ts';
import { type BinContext, findingLine, readTogether } from '../../vocabulary/node/index.ts';
import { deliverNamed } from '../delivery.ts';
import { readPublicKeys } from './keys.ts';
import { readLogText } from './log-file.ts';

/** What is checked of a log. */
export interface LifeArguments {
  readonly life: string;
  readonly copy?: string;
  readonly keys?: string;
  readonly out?: string;
}

/** Checks a log: every byte, every step, its signatures, and another copy of it. */
export async function verifyLife(
  { life: path, copy: other, keys: keyFile, out }: LifeArguments,
  context: BinContext,
): Promise<0 | 1> {
  const [read, copy, keys] = await readTogether([
    async () => readLife(await readLogText(path)),
    async () => (other === undefined ? undefined : readLife(await readLogText(other))),
    async () => (keyFile === undefined ? {} : readPublicKeys(keyFile, context)),
  ]);
  const { life, entries } = read;
  const compared = copy === undefined ? undefined : compareLives(entries, copy.entries);
  const findings: LifeFinding[] = [
    ...read.findings,
    ...(compared?.findings ?? []),
    // A copy that was changed ends there; that is not for want of entries.
    ...(copy?.findings ?? []).map((it) => ofCopy(it, other)),
    ...(life === null ? [] : await verifyLifeSignatures(life, { keys })),
  ];
  const lines = findings.map((finding) => findingLine(finding, context.locale));
  const what = stateOf(life);
  if (!context.forPeople || out !== undefined) context.noteFindings(findings);
  const ok = hasNoErrors(findings);
  const json = { ...summary(life), ok, findings };
  const people = [...lines, context.say(what)].join('\n');
  await deliverNamed({ people, json, out, what }, context);
  return ok ? 0 : 1;
}

/** A finding of the other copy, which is named in its message. */
function ofCopy({ message, ...finding }: LifeFinding, path = ''): LifeFinding {
  const named = Object.entries(message).map(([tag, text]) => [tag, `${inertLine(path)}: ${text}`]);
  return { ...finding, message: Object.fromEntries(named) };
}

/** What a log comes to, for a person. */
export function stateOf(life: Life | null): { en: string; 'zh-Hans': string } {
  if (life === null) return { en: 'no entry', 'zh-Hans': '没有记录' };
  const { contractId, state, since, entries, head } = life;
  return {
    en: `contract ${contractId}: ${state} since ${since}, ${entries} entries, head ${head}`,
    'zh-Hans': `合同 ${contractId}：\`${state}\`，自 ${since} 起，${entries} 条记录，末条哈希 ${head}`,
  };
}

/** What a log comes to, for programs. */
export function summary(life: Life | null): object {
  if (life === null) return { entries: 0 };
  const { contractId, state, since, entries, head, revisions, declined } = life;
  const texts = revisions.map(({ contract, hash, signatures }) => ({
    revision: contract.revision,
    hash,
    signedBy: signatures.map(({ by }) => by),
  }));
  return { contractId, state, since, entries, head, revisions: texts, declined };
}
