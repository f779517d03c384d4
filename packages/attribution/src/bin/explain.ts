import { formatPercent, type LocalText, PPM } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  checkWritable,
  type ExitCode,
  helpText,
  type TableCell,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { explainChecked, type OrderExplanation } from '../explain/explain-order.ts';
import {
  addListOptions,
  codesOption,
  ordersOption,
  platformOption,
  policyOption,
  touchesOption,
} from './arguments.ts';
import { reportFindings, worse } from './findings.ts';
import { type InputArguments, readInput } from './input.ts';
import { partyText } from './party-text.ts';
import { onlyVersion } from './policy.ts';

interface Arguments extends InputArguments {
  readonly order: string;
}

/** Adds the command `explain`: why an order is credited as it is. */
export function addExplain(bin: Bin): void {
  const command = bin.program
    .command('explain')
    .description(
      helpText(
        'why an order is credited as it is: every touch of its buyer',
        '解释某个订单的归因：列出买家的全部触点及原因',
      ),
    )
    .requiredOption('--order <id>', helpText('the order', '订单编号'))
    .addOption(touchesOption())
    .addOption(ordersOption().makeOptionMandatory())
    .addOption(policyOption())
    .addOption(platformOption())
    .addOption(codesOption());
  addListOptions(command).action((options: Arguments) =>
    bin.run((context) => explain(options, context)),
  );
}

async function explain(options: Arguments, context: BinContext): Promise<ExitCode> {
  const { input, versions, exitCode } = await readInput(options, context);
  const explanation = explainChecked(input, onlyVersion(versions), options.order);
  await checkWritable([options.out, options.findings]);
  const people = peopleText(explanation, context);
  await context.deliver({ people, json: explanation }, options.out);
  return worse(exitCode, await reportFindings(explanation.findings, context, options.findings));
}

const HEADS: readonly LocalText[] = [
  { en: 'time', 'zh-Hans': '时间' },
  { en: 'touch', 'zh-Hans': '触点' },
  { en: 'kind', 'zh-Hans': '类型' },
  { en: 'credits', 'zh-Hans': '归因对象' },
  { en: 'in window', 'zh-Hans': '窗口内' },
];
const SHARE: LocalText = { en: 'share', 'zh-Hans': '份额' };
const WHY: LocalText = { en: 'why', 'zh-Hans': '原因' };
const INSIDE: LocalText = { en: 'yes', 'zh-Hans': '是' };
const OUTSIDE: LocalText = { en: 'no', 'zh-Hans': '否' };
const NONE: LocalText = {
  en: 'No touch joins this order, so it is credited to nobody.',
  'zh-Hans': '没有触点与该订单关联，因此不归因给任何人。',
};

function peopleText({ touches }: OrderExplanation, { say }: BinContext): string {
  if (touches.length === 0) return say(NONE);
  const rows = touches.map(({ at, ids, kind, party, inWindow, share, why }): TableCell[] => [
    at,
    ids.join(' '),
    kind,
    say(partyText(party)),
    say(inWindow ? INSIDE : OUTSIDE),
    { number: formatPercent(share * PPM, { decimals: 1 }) },
    say(why),
  ]);
  return terminalTable([[...HEADS.map(say), { number: say(SHARE) }, say(WHY)], ...rows]);
}
