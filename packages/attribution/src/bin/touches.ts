import { SessionLogSchema } from '@livelane/contracts/vocabulary';
import { type Bin, ndjsonText, readJsonFile } from '@livelane/contracts/vocabulary/node';
import { touchesFromLog } from '../journey/touches-from-log.ts';
import { codesHelp, policyOf } from './policy.ts';
import { table } from './table.ts';
import { text } from './text.ts';

interface Arguments {
  readonly log: string;
  readonly creator: string;
  readonly channel?: string;
  readonly policy?: string;
  readonly codes?: string;
  readonly out?: string;
}

/** Adds the command `touches`: derives the touches of a session log. */
export function addTouches(bin: Bin): void {
  bin.program
    .command('touches')
    .description(
      text('derive the touches of a live session, as NDJSON', '直播场次的触点（NDJSON）'),
    )
    .requiredOption('--log <file>', text('session log (JSON)', '场次记录（JSON）'))
    .requiredOption('--creator <id>', text('the creator who hosted', '主播达人编号'))
    .option('--channel <id>', text('the channel of the touches', '触点所属渠道'), 'live')
    .option(
      '--policy <file>',
      text('attribution policy whose codes have owners (JSON)', '归因规则，含优惠码归属（JSON）'),
    )
    .option('--codes <file>', codesHelp())
    .option('--out <file>', text('write the result to this file', '将结果写入此文件'))
    .action((options: Arguments) =>
      bin.run(async (context) => {
        const { creator, channel = 'live' } = options;
        const named = options.policy ?? options.codes;
        const policy = named === undefined ? {} : { policy: await policyOf(options) };
        const touches = touchesFromLog(await readJsonFile(options.log, SessionLogSchema), {
          creator,
          channel,
          ...policy,
        });
        const people = table(
          ['at', 'kind', 'person', 'creator'],
          touches.map((touch) => [
            touch.at,
            touch.kind,
            touch.persons[0] ?? '',
            touch.creator ?? '',
          ]),
        );
        await context.deliver({ people, json: touches, text: ndjsonText(touches) }, options.out);
        context.note({
          en: `${touches.length} touches of session log ${options.log}`,
          'zh-Hans': `场次记录 ${options.log} 共 ${touches.length} 个触点`,
        });
        return 0;
      }),
    );
}
