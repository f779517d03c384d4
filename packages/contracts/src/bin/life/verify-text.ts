import { ContractSignatureSchema } from '../../life/signature/record.ts';
import { verifySignatures } from '../../life/signature/verify.ts';
import {
  type BinContext,
  findingLine,
  readRecordFile,
  readTogether,
} from '../../vocabulary/node/index.ts';
import { deliverNamed } from '../delivery.ts';
import { readContract } from '../input.ts';
import { readPublicKeys } from './keys.ts';

/** What is checked of a signed text. */
export interface TextArguments {
  readonly contract: string;
  readonly signatures: readonly string[];
  readonly keys?: string;
  readonly signed?: readonly string[];
  readonly out?: string;
}

/** Checks the signatures under a revision, and names what was changed since. */
export async function verifyText(
  { contract: path, signatures: files, keys: keyFile, signed = [], out }: TextArguments,
  context: BinContext,
): Promise<0 | 1> {
  const [contract, signatures, originals, keys] = await readTogether([
    () => readContract(path, context),
    () => readTogether(files.map((file) => () => readRecordFile(file, SIGNATURE, context))),
    () => readTogether(signed.map((file) => () => readContract(file, context))),
    async () => (keyFile === undefined ? {} : readPublicKeys(keyFile, context)),
  ]);
  const findings = await verifySignatures(contract, signatures, { keys, signed: originals });
  const isSigned = findings.length === 0;
  const lines = findings.map((finding) => findingLine(finding, context.locale));
  const end = {
    en: `every party has signed revision ${contract.revision} of ${contract.id} as it stands`,
    'zh-Hans': `各方均已签署现有文本：${contract.id} 第 ${contract.revision} 版`,
  };
  const what = isSigned
    ? end
    : { en: `${lines.length} finding(s)`, 'zh-Hans': `${lines.length} 项发现` };
  const people = [...lines, ...(isSigned ? [context.say(end)] : [])].join('\n');
  if (!context.forPeople || out !== undefined) context.noteFindings(findings);
  const json = { contractId: contract.id, revision: contract.revision, ok: isSigned, findings };
  await deliverNamed({ people, json, out, what }, context);
  return findings.some(({ severity }) => severity !== 'hint') ? 1 : 0;
}

const SIGNATURE = {
  option: '--signatures',
  kind: 'contract-signature',
  schema: ContractSignatureSchema,
};
