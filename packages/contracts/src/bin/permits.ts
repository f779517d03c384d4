import type { Day } from '../law/in-force.ts';
import { acceptedLabels } from '../law/labels.ts';
import { requiredPermits } from '../law/permits.ts';
import type { Brief, Market, RequiredPermit } from '../vocabulary/index.ts';
import { type Bin, type BinContext, helpText, terminalTable } from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { asOfOption, marketsOption, now, readBrief } from './input.ts';

interface Arguments {
  readonly brief: string;
  readonly markets?: Market[];
  readonly asOf?: Day;
  readonly out?: string;
}

/** Adds `permits`: the brief with the permits that the law of its market requires of a creator. */
export function addPermits(bin: Bin): void {
  bin.program
    .command('permits')
    .description(
      helpText(
        'fill the permits that a creator must hold, and the labels of advertising, into a brief',
        '将法律要求达人持有的许可及广告标识填入需求单',
      ),
    )
    .requiredOption('--brief <file>', helpText('the brief (JSON)', '需求单（JSON）'))
    .option(
      '--markets <codes>',
      helpText(
        "markets, separated by commas; default: the brief's",
        '市场，以逗号分隔；默认取需求单的市场',
      ),
      marketsOption,
    )
    .addOption(
      asOfOption(
        helpText(
          "the day whose law applies: a date of each market's calendar, or an instant; default: now",
          '适用哪一日的法律：各市场的日期，或某一时刻；默认为当前时间',
        ),
      ),
    )
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action(({ brief: path, markets, asOf, out }: Arguments) =>
      bin.run(async (context) => {
        const brief = await readBrief(path, context);
        const required = requiredPermits(markets ?? [brief.market], {
          asOf: asOf ?? now(),
        });
        const labels = acceptedLabels(markets ?? [brief.market], { asOf: asOf ?? now() });
        const filled = { ...withPermits(brief, required), ...withLabels(brief, labels) };
        for (const permit of brief.permits ?? [])
          if (!filled.permits.some((kept) => sameRule(kept, permit))) dropped(permit, context);
        const { length } = filled.permits;
        const what = {
          en: `brief ${brief.id} (${length} ${length === 1 ? 'permit' : 'permits'})`,
          'zh-Hans': `需求单 ${brief.id}（${length} 项许可）`,
        };
        await deliverNamed(
          { people: sheet(filled.permits, context), json: filled, out, what },
          context,
        );
        return 0;
      }),
    );
}

/** The labels of the brief and of the law, each once; none where both have none. */
function withLabels({ labels = [] }: Brief, accepted: readonly string[]): Pick<Brief, 'labels'> {
  const all = [...new Set([...labels, ...accepted])];
  return all.length === 0 ? {} : { labels: all };
}

/** The brief with what the law requires; permits entered by hand stay. */
function withPermits(
  brief: Brief,
  required: readonly RequiredPermit[],
): Brief & { readonly permits: readonly RequiredPermit[] } {
  const byHand = (brief.permits ?? []).filter(({ ruleId }) => ruleId === undefined);
  return { ...brief, permits: [...byHand, ...required] };
}

function sameRule(one: RequiredPermit, other: RequiredPermit): boolean {
  return one === other || (one.ruleId !== undefined && one.ruleId === other.ruleId);
}

function dropped({ market, ruleId, name }: RequiredPermit, { note, say }: BinContext): void {
  note({
    en: `Removed: ${say(name)} (${market}), which ${ruleId} no longer requires.`,
    'zh-Hans': `已删除：${say(name)}（${market}），${ruleId} 已不再要求。`,
  });
}

function sheet(permits: readonly RequiredPermit[], { say }: BinContext): string {
  return permits.length === 0
    ? say({ en: 'No permit is required.', 'zh-Hans': '无须许可。' })
    : terminalTable(
        permits.map(({ market, name, citation }) => [market, say(name), citation ?? '']),
      );
}
