import { type SessionVerification, verifySession } from '../verify/session.ts';
import type { Bin, BinContext } from '../vocabulary/node/index.ts';
import { findingLine } from './finding-line.ts';
import { readLog, readPlan } from './input.ts';
import { table } from './table.ts';
import { text } from './text.ts';

interface Arguments {
  readonly plan: string;
  readonly log: string;
  readonly out?: string;
}

/** Adds `verify`: which disclosure duties a session kept; exit 1 where one was broken. */
export function addVerify(bin: Bin): void {
  bin.program
    .command('verify')
    .description(text('hold a session log against its plan', '依计划核对直播日志'))
    .requiredOption('--plan <file>', text('the session plan (JSON)', '直播计划（JSON）'))
    .requiredOption('--log <file>', text('the session log (JSON)', '直播日志（JSON）'))
    .option('--out <file>', text('write here', '写入此文件'))
    .action((options: Arguments) =>
      bin.run(async (context) => {
        const plan = await readPlan(options.plan);
        const verification = verifySession(plan, await readLog(options.log));
        await context.deliver(
          { people: forPeople(verification, context), json: verification },
          options.out,
        );
        return verification.ok ? 0 : 1;
      }),
    );
}

function forPeople(
  { duties, findings, minutes, ok }: SessionVerification,
  context: BinContext,
): string {
  const rows = duties.map(({ market, dutyId, verdict, evidence, broken }) => [
    market,
    verdict,
    dutyId,
    `${evidence.length}×`,
    broken[0] === undefined ? '' : `${broken[0].from} ${context.say(broken[0].message)}`,
  ]);
  const said = findings.map((finding) => findingLine(finding, context));
  const end = ok
    ? { en: 'Every duty was kept.', 'zh-Hans': '各项义务均已履行。' }
    : { en: 'Not everything was kept.', 'zh-Hans': '有义务未履行。' };
  return [table(rows), ...said, `${minutes.held}/${minutes.planned} min`, context.say(end)].join(
    '\n',
  );
}
