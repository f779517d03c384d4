import { Option } from 'commander';
import * as z from 'zod/mini';
import type { Contract } from '../../contract/document.ts';
import { workflowIssue } from '../../error/workflow-issues.ts';
import { type Amended, amendContract, applyAmendment } from '../../life/amendment/amend.ts';
import { ContractAmendmentSchema } from '../../life/amendment/record.ts';
import { diffContracts } from '../../life/patch/diff.ts';
import { type PatchOperation, PatchOperationSchema } from '../../life/patch/operation.ts';
import { type Instant, InstantSchema, inputInvalid } from '../../vocabulary/index.ts';
import {
  type Bin,
  type BinContext,
  checkWritable,
  helpText,
  jsonText,
  optionValue,
  readJsonFile,
  readRecordFile,
  writeFileWhole,
} from '../../vocabulary/node/index.ts';
import { deliverNamed } from '../delivery.ts';
import { readContract } from '../input.ts';
import { deliverRedline, languageOption } from '../redline.ts';
import { changeTable } from './changes.ts';

interface Arguments {
  readonly patch?: string;
  readonly effectiveAt?: Instant;
  readonly inForceFrom?: 'last-signature' | 'effective-date';
  readonly apply?: string;
  readonly amendment?: string;
  readonly out?: string;
  readonly redline?: string;
  readonly lang?: string;
}

/** Adds `amend`: the next revision of a contract. */
export function addAmend(bin: Bin): void {
  bin.program
    .command('amend')
    .argument('<contract>', helpText('the revision that is amended (JSON)', '被修订的版本（JSON）'))
    .description(
      helpText('the next revision of a contract, by a patch', '以补丁生成合同的下一版本'),
    )
    .option(
      '--patch <file>',
      helpText(
        'what changes (RFC 6902, JSON), with --effective-at',
        '修改内容（RFC 6902，JSON），与 --effective-at 同用',
      ),
    )
    .option(
      '--effective-at <instant>',
      helpText('from when it is meant to apply', '自何时起适用'),
      optionValue(InstantSchema, '--effective-at'),
    )
    .addOption(
      new Option(
        '--in-force-from <rule>',
        helpText(
          'last-signature (default), or effective-date also where it is signed later',
          '`last-signature`（默认），或 `effective-date`（即使较晚签署）',
        ),
      ).choices(['last-signature', 'effective-date']),
    )
    .option(
      '--apply <file>',
      helpText('apply an amendment that was made already (JSON)', '适用已作出的修订（JSON）'),
    )
    .option(
      '--amendment <file>',
      helpText('write the amendment here, with its hashes', '将修订及其哈希写入此文件'),
    )
    .option('--out <file>', helpText('write the revision here', '将新版本写入此文件'))
    .addOption(redlineOption())
    .addOption(languageOption())
    .action((path: string, options: Arguments) =>
      bin.run(async (context) => {
        const parent = await readContract(path, context);
        const amended =
          options.apply === undefined
            ? await patched(parent, options, context)
            : await appliedFrom(options.apply, parent, context);
        await deliverAmended({ parent, amended, ...options }, context);
        return 0;
      }),
    );
}

async function patched(
  parent: Contract,
  { patch, effectiveAt, inForceFrom }: Arguments,
  context: BinContext,
): Promise<Amended> {
  if (patch === undefined || effectiveAt === undefined) {
    const params = { options: '--patch, --effective-at' };
    const place = { received: patch ?? effectiveAt, params };
    throw inputInvalid(params.options, [workflowIssue('BOTH_OR_NEITHER', place)]);
  }
  return amendContract(parent, {
    patch: await readPatch(patch, context),
    effectiveAt,
    ...(inForceFrom === undefined ? {} : { inForceFrom }),
  });
}

/** The steps of a patch file. */
export function readPatch(
  path: string,
  { reading }: Pick<BinContext, 'reading'>,
): Promise<PatchOperation[]> {
  return readJsonFile(path, z.array(PatchOperationSchema), reading);
}

async function appliedFrom(path: string, parent: Contract, context: BinContext): Promise<Amended> {
  const file = { option: '--apply', kind: 'amendment', schema: ContractAmendmentSchema };
  const amendment = await readRecordFile(path, file, context);
  return { amendment, contract: applyAmendment(parent, amendment) };
}

/** Where the redline of an amendment is written. */
export function redlineOption(): Option {
  return new Option(
    '--redline <file>',
    helpText(
      'write what the amendment changes here, as .html, .docx or .txt, in --lang',
      '将修订对照以 --lang 所指语言写入此文件（.html、.docx 或 .txt）',
    ),
  );
}

/** What is written of an amendment, and where. */
export interface AmendedDelivery {
  readonly parent: Contract;
  readonly amended: Amended;
  /** Where the amendment itself is written. */
  readonly amendment?: string;
  readonly out?: string;
  /** Where the redline is written, in which languages. */
  readonly redline?: string;
  readonly lang?: string;
}

/** Writes the new revision, and the amendment and the redline where files are named for them. */
export async function deliverAmended(
  {
    parent,
    amended: { contract, amendment },
    amendment: path,
    out,
    redline,
    lang,
  }: AmendedDelivery,
  context: BinContext,
): Promise<void> {
  await checkWritable([path, out, redline]);
  if (path !== undefined) await writeFileWhole(path, jsonText(amendment));
  if (redline !== undefined)
    await deliverRedline(
      {
        ...{ before: parent, after: contract, out: redline },
        ...(lang === undefined ? {} : { lang }),
      },
      context,
    );
  const what = {
    en: `revision ${contract.revision} of ${contract.id} (${amendment.result})`,
    'zh-Hans': `${contract.id} 第 ${contract.revision} 版（${amendment.result}）`,
  };
  const people = changeTable(diffContracts(parent, contract), context);
  await deliverNamed({ people, json: contract, out, what }, context);
}
