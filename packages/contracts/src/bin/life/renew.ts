import type { Command } from 'commander';
import { workflowIssue } from '../../error/workflow-issues.ts';
import { type Declared, renewContract } from '../../life/renewal/renew.ts';
import { type Instant, InstantSchema, inputInvalid } from '../../vocabulary/index.ts';
import { type Bin, helpText, optionValue } from '../../vocabulary/node/index.ts';
import { readContract } from '../input.ts';
import { languageOption } from '../redline.ts';
import { deliverAmended, readPatch, redlineOption } from './amend.ts';

interface Arguments {
  readonly declaredBy?: string;
  readonly declaredAt?: Instant;
  readonly declinedBy?: string;
  readonly declinedAt?: Instant;
  readonly patch?: string;
  readonly amendment?: string;
  readonly out?: string;
  readonly redline?: string;
  readonly lang?: string;
}

/** Adds `renew`: the amendment by which a contract is renewed under its renewal clause. */
export function addRenew(bin: Bin): void {
  const command = bin.program
    .command('renew')
    .argument('<contract>', helpText('the revision that governs (JSON)', '现行版本（JSON）'))
    .description(
      helpText(
        'extend the term under the renewal clause; refused where it was not agreed',
        '依续约条款延长期限；不符合约定的予以拒绝',
      ),
    );
  addNotices(command)
    .option(
      '--patch <file>',
      helpText('what changes besides (RFC 6902, JSON)', '同时修改的内容（RFC 6902，JSON）'),
    )
    .option('--amendment <file>', helpText('write the amendment here', '将修订写入此文件'))
    .option('--out <file>', helpText('write the revision here', '将新版本写入此文件'))
    .addOption(redlineOption())
    .addOption(languageOption())
    .action((path: string, options: Arguments) =>
      bin.run(async (context) => {
        const parent = await readContract(path, context);
        const declared = notice('--declared', options.declaredBy, options.declaredAt);
        const declined = notice('--declined', options.declinedBy, options.declinedAt);
        const { patch } = options;
        const amended = renewContract(parent, {
          ...(declared === undefined ? {} : { declared }),
          ...(declined === undefined ? {} : { declined }),
          ...(patch === undefined ? {} : { patch: await readPatch(patch, context) }),
        });
        await deliverAmended({ parent, amended, ...options }, context);
        return 0;
      }),
    );
}

function addNotices(command: Command): Command {
  return command
    .option('--declared-by <party>', helpText('who exercises the option', '行使续约权的一方'))
    .option(
      '--declared-at <instant>',
      helpText('when the notice was given', '通知发出的时间'),
      optionValue(InstantSchema, '--declared-at'),
    )
    .option(
      '--declined-by <party>',
      helpText('who declined an automatic renewal', '拒绝自动续约的一方'),
    )
    .option(
      '--declined-at <instant>',
      helpText('when that notice was given', '该通知发出的时间'),
      optionValue(InstantSchema, '--declined-at'),
    );
}

function notice(
  option: string,
  by: string | undefined,
  at: Instant | undefined,
): Declared | undefined {
  if (by === undefined && at === undefined) return undefined;
  if (by !== undefined && at !== undefined) return { by, at };
  const options = `${option}-by, ${option}-at`;
  const place = { received: by ?? at, params: { options } };
  throw inputInvalid(options, [workflowIssue('BOTH_OR_NEITHER', place)]);
}
