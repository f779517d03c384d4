import type { Command } from 'commander';
import { lifeIssue } from '../error/life-issues.ts';
import { type SessionVerification, verifySession } from '../verify/session.ts';
import { type Finding, inputInvalid, type SessionPlan } from '../vocabulary/index.ts';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  findingLine,
  helpText,
  readTogether,
  terminalTable,
} from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { dutyLine, VERDICTS } from './duty-line.ts';
import { readLog, readPlan } from './input.ts';
import { verifyLife } from './life/verify-life.ts';
import { verifyText } from './life/verify-text.ts';

interface Arguments {
  readonly plan?: string;
  readonly log?: string;
  readonly labelsInPicture?: boolean;
  readonly signatures?: readonly string[];
  readonly keys?: string;
  readonly signed?: readonly string[];
  readonly life?: string;
  readonly copy?: string;
  readonly out?: string;
}

/**
 * Adds `verify`: which disclosure duties a session kept, who has signed a text and what was changed since, or whether a log is
 * whole; exit 1 where something is not.
 */
export function addVerify(bin: Bin): void {
  const command = bin.program
    .command('verify')
    .argument('[contract]', helpText('a signed revision (JSON)', '已签署的版本（JSON）'))
    .description(
      helpText(
        'check a session log against its plan, signatures under a contract, or the log of its life',
        '依执行单核对直播日志；核验合同签名；核验合同日志',
      ),
    )
    .option('--plan <file>', helpText('the session plan (JSON)', '执行单（JSON）'))
    .option('--log <file>', helpText('the session log (JSON)', '直播日志（JSON）'))
    .option(
      '--labels-in-picture',
      helpText(
        'the labels of the room were drawn into the picture that other platforms got',
        '直播间标签已绘入传送至其他平台的画面',
      ),
    );
  addSigned(command)
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((contract: string | undefined, options: Arguments) =>
      bin.run((context) => verifyGiven(contract, options, context)),
    );
}

function addSigned(command: Command): Command {
  return command
    .option(
      '--signatures <files...>',
      helpText('the signatures under the contract (JSON)', '合同的签名（JSON）'),
    )
    .option(
      '--keys <file>',
      helpText(
        'the public key of each party (JSON): {"mia": "…"}, as JWK, PEM or base64url',
        '各方公钥（JSON）：{"mia": "…"}，`JWK`、`PEM` 或 `base64url`',
      ),
    )
    .option(
      '--signed <files...>',
      helpText(
        'the texts as they were signed, to name what was changed (JSON)',
        '签署时的文本，用以列明被改动之处（JSON）',
      ),
    )
    .option('--life <file>', helpText('the log of a contract', '合同日志'))
    .option('--copy <file>', helpText('another copy of that log', '该日志的另一副本'));
}

async function verifyGiven(
  contract: string | undefined,
  { plan, log, signatures, life, ...options }: Arguments,
  context: BinContext,
): Promise<ExitCode> {
  const isSession = plan !== undefined || log !== undefined;
  const isText = contract !== undefined || signatures !== undefined;
  if (plan !== undefined && log !== undefined && !isText && life === undefined)
    return verifyLog({ plan, log, ...options }, context);
  if (contract !== undefined && signatures !== undefined && !isSession && life === undefined)
    return verifyText({ contract, signatures, ...options }, context);
  if (life !== undefined && !isSession && !isText) return verifyLife({ life, ...options }, context);
  const received = [contract, plan, log, life].find((it) => it !== undefined);
  throw inputInvalid('verify', [lifeIssue('VERIFY_INPUT', { received })]);
}

async function verifyLog(
  {
    plan: planFile,
    log: logFile,
    labelsInPicture = false,
    out,
  }: Pick<Arguments, 'labelsInPicture' | 'out'> & { readonly plan: string; readonly log: string },
  context: BinContext,
): Promise<ExitCode> {
  const [plan, log] = await readTogether([
    () => readPlan(planFile, withoutRules(context)),
    () => readLog(logFile, context),
  ]);
  const verification = verifySession(plan, log, { labelsInPicture });
  const people = forPeople(verification, context);
  // On a terminal the result itself shows it.
  if (!context.forPeople || out !== undefined) noteBreaches(plan, verification, context);
  const { duties, sessionId, ok } = verification;
  const kept = `${duties.filter((duty) => duty.kept).length}/${duties.length}`;
  const what = {
    en: `verification of session ${sessionId} (${kept} duties kept)`,
    'zh-Hans': `场次 ${sessionId} 的核验结果（已履行 ${kept} 项义务）`,
  };
  await deliverNamed({ people, json: verification, out, what }, context);
  return ok ? 0 : 1;
}

/** Rules of duties that are not known are left to the verification, which says which duties they leave open. */
function withoutRules(context: BinContext): BinContext {
  const noteFindings: BinContext['noteFindings'] = (findings) =>
    context.noteFindings(findings.filter((finding) => !isOfRules(finding)));
  return { ...context, noteFindings };
}

function isOfRules({ code, severity, params }: Finding): boolean {
  const members = params['members'];
  if (code !== 'MEMBERS_UNKNOWN' || severity === 'error' || !Array.isArray(members)) return false;
  return members.every((member) => /^\/disclosures\/\d+\/when\/rule /.test(String(member)));
}

/** A line on standard error for each duty that was not kept and each finding. */
function noteBreaches(
  plan: SessionPlan,
  { duties, findings }: SessionVerification,
  context: BinContext,
): void {
  for (const duty of duties.filter(({ kept }) => !kept)) {
    const agreed = plan.disclosures.find(({ id }) => id === duty.dutyId);
    context.note(dutyLine(duty, agreed, context));
  }
  // Events of a later version were noted when the log was read, with their place.
  context.noteFindings(findings.filter(({ code }) => code !== 'EVENT_UNKNOWN'));
}

function forPeople(
  { duties, findings, minutes, ok }: SessionVerification,
  context: BinContext,
): string {
  const rows = duties.map(({ market, dutyId, verdict, evidence, broken }) => [
    market,
    context.say(VERDICTS[verdict]),
    dutyId,
    `${evidence.length}×`,
    broken[0] === undefined ? '' : `${broken[0].from} ${context.say(broken[0].message)}`,
  ]);
  const said = findings.map((finding) => findingLine(finding, context.locale));
  const end = ok
    ? { en: 'Every duty was kept.', 'zh-Hans': '各项义务均已履行。' }
    : { en: 'Not everything was kept.', 'zh-Hans': '有义务未履行。' };
  return [
    terminalTable(rows),
    ...said,
    context.say({
      en: `${minutes.held}/${minutes.planned} min`,
      'zh-Hans': `${minutes.held}/${minutes.planned} 分钟`,
    }),
    context.say(end),
  ].join('\n');
}
