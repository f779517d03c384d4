import type { Command } from 'commander';
import type { Contract } from '../contract/document.ts';
import { workflowIssue } from '../error/workflow-issues.ts';
import { DEFAULT_DISCLOSURE_GAP_SECONDS } from '../law/disclosure.ts';
import type { Day } from '../law/in-force.ts';
import { planFindings } from '../plan/finding.ts';
import type { Review } from '../plan/localization.ts';
import { type PlanOptions, planSession } from '../plan/session.ts';
import {
  type Brief,
  IdSchema,
  inputInvalid,
  inputIssue,
  type LocalText,
  type SessionPlan,
} from '../vocabulary/index.ts';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  helpText,
  optionValue,
  readTogether,
  terminalTable,
} from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { due } from './duty-line.ts';
import { asOfOption, namingOptions, now, readBrief, readContract } from './input.ts';
import { refuseIdleReviews, soleReviewOption } from './review-option.ts';

interface Arguments {
  readonly brief: string;
  readonly deliverable?: string;
  readonly session?: number;
  readonly sessionId?: string;
  readonly rehearsal?: number;
  readonly asOf?: Day;
  readonly review?: readonly Review[];
  readonly defaultGap?: number;
  readonly out?: string;
}

/** Adds `plan`: the run sheet of a live session; exit 1 if the law changes before the session. */
export function addPlan(bin: Bin): void {
  const command = bin.program
    .command('plan')
    .argument(
      '<contract>',
      helpText('the contract (JSON), - for standard input', '合同（JSON），- 为标准输入'),
    )
    .description(helpText('compile a live session into a run sheet', '将一场直播编制为执行单'))
    .requiredOption('--brief <file>', helpText('the brief (JSON)', '需求单（JSON）'))
    .option(
      '--deliverable <id>',
      helpText('the live deliverable; default: the first', '直播交付内容；默认取首个'),
    )
    .option(
      '--session <number>',
      helpText('number of its session; default: 1', '第几场；默认为 1'),
      sessionNumber,
    )
    .option(
      '--session-id <id>',
      helpText(
        'id of the session; default: made from contract and deliverable',
        '场次编号；默认由合同与交付内容组成',
      ),
      optionValue(IdSchema, '--session-id'),
    )
    .option(
      '--rehearsal <seconds>',
      helpText('play the same plan in this many seconds', '以此秒数预演同一执行单'),
      rehearsalSeconds,
    )
    .addOption(
      asOfOption(
        helpText(
          "the day whose law applies: a date of each market's calendar, or an instant; default: now",
          '适用哪一日的法律：各市场的日期，或某一时刻；默认为当前时间',
        ),
      ),
    );
  addForMarkets(command)
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((path: string, options: Arguments) =>
      bin.run((context) => planFiles(path, options, context)),
    );
}

/** What is said of the markets of the audience: who reviewed the notes, how often to disclose where the law names no interval. */
function addForMarkets(command: Command): Command {
  return command
    .option(
      '--review <market:language=name>',
      helpText(
        'who reviewed the notes of a market and language, such as VN:vi=Linh; repeatable',
        '某市场、某语言本地化说明的审核人，如 VN:vi=Linh；可重复',
      ),
      soleReviewOption('--review'),
    )
    .option(
      '--default-gap <seconds>',
      helpText(
        `time between disclosures where the law names none; default: ${DEFAULT_DISCLOSURE_GAP_SECONDS}, a choice of this project`,
        `法律未规定时两次披露的间隔；默认为 ${DEFAULT_DISCLOSURE_GAP_SECONDS}（本项目的取值）`,
      ),
      gapSeconds,
    );
}

async function planFiles(path: string, options: Arguments, context: BinContext): Promise<ExitCode> {
  const [contract, brief] = await readTogether([
    () => readContract(path, context),
    () => readBrief(options.brief, context),
  ]);
  const plan = planned(contract, { brief, options });
  const findings = planFindings(plan);
  const exitCode = context.noteFindings(findings);
  const people = sheet(plan, context.say);
  const { id, window, disclosures } = plan;
  const what = {
    en: `session plan ${id} (${window.start}, ${disclosures.length} disclosure ${disclosures.length === 1 ? 'duty' : 'duties'})`,
    'zh-Hans': `执行单 ${id}（${window.start}，${disclosures.length} 项披露义务）`,
  };
  await deliverNamed({ people, json: plan, out: options.out, what }, context);
  return exitCode;
}

/** Whether there is such a session is for the contract. */
function sessionNumber(received: string): number {
  if (/^\d{1,9}$/.test(received)) return Number(received);
  throw inputInvalid('--session', [inputIssue('WHOLE_NUMBER', { path: '--session', received })]);
}

/** Whether the number is one of seconds is for the plan. */
function gapSeconds(received: string): number {
  if (/^\d{1,9}$/.test(received)) return Number(received);
  throw inputInvalid('--default-gap', [
    workflowIssue('GAP_SECONDS', { path: '--default-gap', received }),
  ]);
}

function rehearsalSeconds(received: string): number {
  const seconds = /^\d{1,9}$/.test(received) ? Number(received) : Number.NaN;
  if (seconds >= 10 && seconds <= 86_400) return seconds;
  const place = { path: '--rehearsal', received };
  throw inputInvalid('--rehearsal', [workflowIssue('REHEARSAL_SECONDS', place)]);
}

function planned(
  contract: Contract,
  { brief, options }: { readonly brief: Brief; readonly options: Arguments },
): SessionPlan {
  const { deliverable, session, sessionId, rehearsal, asOf, review = [], defaultGap } = options;
  const wanted: PlanOptions = {
    brief,
    asOf: asOf ?? now(),
    ...(deliverable === undefined ? {} : { deliverableId: deliverable }),
    ...(session === undefined ? {} : { session }),
    ...(sessionId === undefined ? {} : { sessionId }),
    ...(rehearsal === undefined ? {} : { rehearsalSeconds: rehearsal }),
    ...(defaultGap === undefined ? {} : { defaultGapSeconds: defaultGap }),
    reviews: review,
  };
  const plan = namingOptions(
    {
      '/deliverableId': { option: '--deliverable', given: deliverable },
      '/session': { option: '--session', given: session?.toString() },
      '/defaultGapSeconds': { option: '--default-gap', given: defaultGap?.toString() },
    },
    () => planSession(contract, wanted),
  );
  refuseIdleReviews('--review', review, plan.localization);
  return plan;
}

function sheet(plan: SessionPlan, say: (message: Record<string, string>) => string): string {
  const clock = (seconds: number): string =>
    `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return [
    `${plan.id}  ${plan.window.start} – ${plan.window.end}  ${plan.zone}`,
    terminalTable(
      plan.runSheet.map((line) => [clock(line.at), say(ACTIONS[line.action]), say(line.note)]),
    ),
    terminalTable(
      plan.disclosures.map((duty) => [duty.market, duty.id, say(due(duty)), say(duty.label)]),
    ),
  ].join('\n\n');
}

const ACTIONS: Readonly<Record<SessionPlan['runSheet'][number]['action'], LocalText>> = {
  disclose: { en: 'disclose', 'zh-Hans': '披露' },
  pin: { en: 'pin', 'zh-Hans': '置顶' },
  promotion: { en: 'promotion', 'zh-Hans': '促销' },
  questions: { en: 'questions', 'zh-Hans': '答疑' },
  talk: { en: 'talk', 'zh-Hans': '讲解' },
};
