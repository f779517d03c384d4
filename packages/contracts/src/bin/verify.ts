import { type SessionVerification, verifySession } from '../verify/session.ts';
import type { Finding, SessionPlan } from '../vocabulary/index.ts';
import {
  type Bin,
  type BinContext,
  findingLine,
  helpText,
  readTogether,
  terminalTable,
} from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { dutyLine, VERDICTS } from './duty-line.ts';
import { readLog, readPlan } from './input.ts';

interface Arguments {
  readonly plan: string;
  readonly log: string;
  readonly out?: string;
}

/** Adds `verify`: which disclosure duties a session kept; exit 1 where one was broken. */
export function addVerify(bin: Bin): void {
  bin.program
    .command('verify')
    .description(helpText('check a session log against its plan', '依执行单核对直播日志'))
    .requiredOption('--plan <file>', helpText('the session plan (JSON)', '执行单（JSON）'))
    .requiredOption('--log <file>', helpText('the session log (JSON)', '直播日志（JSON）'))
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((options: Arguments) =>
      bin.run(async (context) => {
        const [plan, log] = await readTogether([
          () => readPlan(options.plan, withoutRules(context)),
          () => readLog(options.log, context),
        ]);
        const verification = verifySession(plan, log);
        const people = forPeople(verification, context);
        // On a terminal the result itself shows it.
        if (!context.forPeople || options.out !== undefined)
          noteBreaches(plan, verification, context);
        const { duties, sessionId, ok } = verification;
        const kept = `${duties.filter((duty) => duty.kept).length}/${duties.length}`;
        const what = {
          en: `verification of session ${sessionId} (${kept} duties kept)`,
          'zh-Hans': `场次 ${sessionId} 的核验结果（已履行 ${kept} 项义务）`,
        };
        await deliverNamed({ people, json: verification, out: options.out, what }, context);
        return ok ? 0 : 1;
      }),
    );
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
