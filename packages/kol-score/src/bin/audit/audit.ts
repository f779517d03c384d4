import { inputInvalid, inputIssue, type LocalText } from '@livelane/contracts/vocabulary';
import {
  addTableOptions,
  type Bin,
  type BinContext,
  confirmedLists,
  type ExitCode,
  helpText,
  jsonText,
  LIST_FORMS,
  type ListReading,
  listReading,
  readDocument,
  readList,
  type TableArguments,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import {
  auditFollowers,
  type FollowerAudit,
  type ShareInterval,
} from '../../audit/audit-followers.ts';
import {
  type AccountModel,
  AccountModelSchema,
  fitAccountModel,
} from '../../audit/model/account-model.ts';
import { reviewComments } from '../../evidence/review-comments.ts';
import { COMMENTS } from '../../node/comments.ts';
import { accountOf, followerList } from '../../node/followers.ts';
import { VERDICT_NAMES } from '../../report/names.ts';
import { bilingual } from '../../text/bilingual.ts';
import { kolIssue } from '../../text/issues.ts';
import { percent } from '../../text/percent.ts';
import { naming } from '../naming.ts';
import { outOption, refuseWithout } from '../options.ts';
import { noteWritten } from '../written.ts';

/** The options of `audit`. */
export interface AuditFlags extends TableArguments {
  readonly followers?: string;
  readonly comments?: string;
  readonly fit?: string;
  readonly model?: string;
  readonly of?: string;
  readonly out?: string;
}

/** Adds the command `audit`. */
export function auditCommand(bin: Bin): void {
  const command = bin.program
    .command('audit')
    .description(
      helpText(
        'estimate the share of fake accounts in a sample of followers, or review comments',
        '估计粉丝样本中的虚假账号占比，或检查评论',
      ),
    )
    .option(
      '--followers <file>',
      helpText(
        `sample of followers (${LIST_FORMS.en}), - for standard input`,
        `粉丝样本（${LIST_FORMS['zh-Hans']}），- 为标准输入`,
      ),
    )
    .option(
      '--fit <file>',
      helpText(
        'labelled accounts (column fake: 1 or 0) to which the model is fitted; without --followers, the model is the output',
        '带标注的账号（`fake` 列为 1 或 0），据此拟合模型；无 --followers 时输出模型',
      ),
    )
    .option('--model <file>', helpText('a model that --fit made', '由 --fit 生成的模型'))
    .option(
      '--of <whole>',
      helpText(
        'whose share to give: sample (default) or audience, which is less certain',
        '给出谁的占比：sample 样本（默认）或 audience 全部粉丝（区间更宽）',
      ),
    )
    .option(
      '--comments <file>',
      helpText(
        `comments with author, text and postId (${LIST_FORMS.en})`,
        `评论，含 author、text、postId（${LIST_FORMS['zh-Hans']}）`,
      ),
    )
    .addOption(outOption());
  addTableOptions(command).action((flags: AuditFlags) =>
    bin.run((context) => audit(flags, context)),
  );
}

/** The command `audit`. */
export async function audit(flags: AuditFlags, context: BinContext): Promise<ExitCode> {
  refuseMixtures(flags);
  const reading = await listReading(flags, context);
  if (flags.comments !== undefined)
    return auditComments(flags.comments, { flags, context, reading });
  const model = await modelOf(flags, { context, reading });
  if (flags.followers === undefined) return deliverModel(model as AccountModel, { flags, context });
  const list = await readList(flags.followers, followerList('audit'), {
    ...reading,
    what: `--followers ${flags.followers}`,
  });
  const exitCode = context.noteFindings(confirmedLists([list], flags.rows));
  if (list.items.length === 0) {
    const params = { minimum: 1 };
    throw inputInvalid(list.what, [inputIssue('AT_LEAST_ITEMS', { received: [], params })]);
  }
  const result = auditFollowers(list.items.map(accountOf), model);
  const { accounts, shift } = result;
  const json = {
    accounts,
    share: flags.of === 'audience' ? result.audience : result.share,
    shift: { verdict: shift.verdict, reason: context.say(shift.reason) },
  };
  await context.deliver({ people: auditTable(result, context), json }, flags.out);
  noteWritten(
    flags.out,
    context,
    bilingual(`${accounts.length} accounts`, ` ${accounts.length} 个账号`),
  );
  return exitCode;
}

/** Options of which the command needs one, or at most one. */
function refuseMixtures({ followers, comments, fit, model, of }: AuditFlags): void {
  const refuse = (option: string, received: unknown, choices: readonly string[]) => {
    const params = { choices: [...choices] };
    throw inputInvalid(option, [inputIssue('ONE_OF', { received, params })]);
  };
  if (followers === undefined && comments === undefined && fit === undefined)
    throw inputInvalid('--followers', [kolIssue('AUDIT_INPUT', { received: undefined })]);
  if (comments !== undefined && (followers ?? fit ?? model) !== undefined)
    refuse('--comments', comments, ['--followers', '--comments']);
  if (followers === undefined) refuseWithout('--followers', { '--of': of, '--model': model });
  if (fit !== undefined && model !== undefined) refuse('--model', model, ['--fit', '--model']);
  if (of !== undefined && of !== 'sample' && of !== 'audience')
    refuse('--of', of, ['sample', 'audience']);
}

interface Reading {
  readonly context: BinContext;
  readonly reading: ListReading;
}

/** The model that the options name; undefined is the one that comes with the package. */
async function modelOf(
  { fit, model, rows }: AuditFlags,
  { context, reading }: Reading,
): Promise<AccountModel | undefined> {
  if (model !== undefined) {
    const shape = { schema: AccountModelSchema, what: `--model ${model}` };
    const { value, findings } = await readDocument(model, shape, context.reading);
    context.noteFindings(findings);
    return value;
  }
  if (fit === undefined) return undefined;
  const list = await readList(fit, followerList('fit'), { ...reading, what: `--fit ${fit}` });
  context.noteFindings(confirmedLists([list], rows));
  const labels = list.items.map((row) => ({ account: accountOf(row), isFake: row.fake === true }));
  return naming(
    () => list.what,
    () => fitAccountModel(labels),
  );
}

async function deliverModel(
  model: AccountModel,
  { flags, context }: { readonly flags: AuditFlags; readonly context: BinContext },
): Promise<ExitCode> {
  await context.deliver({ people: jsonText(model), json: model }, flags.out);
  noteWritten(flags.out, context, MODEL);
  return 0;
}

async function auditComments(
  path: string,
  { flags, context, reading }: Reading & { readonly flags: AuditFlags },
): Promise<ExitCode> {
  const list = await readList(path, COMMENTS, { ...reading, what: `--comments ${path}` });
  const exitCode = context.noteFindings(confirmedLists([list], flags.rows));
  const { verdict, evidence } = reviewComments(list.items);
  const lines = evidence.map(({ text }) => `  ${context.say(text)}`);
  const people = [context.say(VERDICT_NAMES[verdict]), ...lines].join('\n');
  const json = { verdict, evidence };
  await context.deliver({ people, json }, flags.out);
  noteWritten(flags.out, context, REVIEW);
  return exitCode;
}

const MODEL = bilingual('the model', '模型');
const REVIEW = bilingual('the review of the comments', '评论检查结果');

/** An audit for people: shares and the verdict; single accounts are only in the JSON. */
function auditTable(
  { accounts, share, audience, shift }: FollowerAudit,
  { say }: BinContext,
): string {
  const row = (name: LocalText, { value, low, high }: ShareInterval) => [
    say(name),
    { number: percent(value) },
    { number: `${percent(low)} – ${percent(high)}` },
  ];
  const header = [
    say(bilingual('estimated share of fake accounts', '虚假账号占比估计')),
    { number: say(bilingual('share', '占比')) },
    { number: say(bilingual('90% interval', '90% 区间')) },
  ];
  const shifted = shift.verdict === 'shifted';
  const verdict = shifted
    ? bilingual('cannot tell: the model does not fit this sample', '无法判断：模型不适用于该样本')
    : bilingual(
        'an estimate for review, no proof about any account',
        '仅供人工复核的估计，不证明任何账号有问题',
      );
  return [
    terminalTable([
      header,
      row(bilingual(`these ${accounts.length} accounts`, `这 ${accounts.length} 个账号`), share),
      row(bilingual('all followers, if drawn at random', '全部粉丝（若随机抽样）'), audience),
    ]),
    '',
    say(verdict),
    `  ${say(shift.reason)}`,
  ].join('\n');
}
