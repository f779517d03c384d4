import {
  type Bin,
  type BinContext,
  checkWritable,
  type ExitCode,
  helpText,
  readList,
} from '@livelane/contracts/vocabulary/node';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { MarketProbeSchema } from '../probe/market-probe.ts';
import { marketReport } from '../probe/market-report.ts';
import { invalidFlags } from './flag.ts';

export function addProbeReport(bin: Bin): void {
  bin.program
    .command('probe-report')
    .description(
      helpText(
        'compare regions or vendors by market, as one HTML page',
        '按市场比较各区域或供应商，生成一个 HTML 页面',
      ),
    )
    .argument(
      '<probes>',
      helpText(
        'lines of `probe --market` (NDJSON or JSON; - for standard input)',
        '`probe --market` 输出的各行（NDJSON 或 JSON；- 表示标准输入）',
      ),
    )
    .requiredOption('--out <file>', helpText('HTML file', 'HTML 文件'))
    .action((path: string, flags: { readonly out: string }) =>
      bin.run((context) => runReport(path, flags, context)),
    );
}

async function runReport(
  path: string,
  { out }: { readonly out: string },
  context: BinContext,
): Promise<ExitCode> {
  if (!/\.html?$/i.test(out))
    throw invalidFlags([rtcIssue('HTML_FILE', { path: '--out', received: out })]);
  const { items } = await readList(path, { schema: MarketProbeSchema });
  await checkWritable([out]);
  const text = marketReport(items, { language: context.locale });
  await context.deliver({ people: text, json: text, text }, out);
  context.note({
    en: `${items.length} probe(s) are compared in ${out}.`,
    'zh-Hans': `${items.length} 次探测的比较已写入 ${out}。`,
  });
  return 0;
}
