import { formatMoney, type LocalText } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  checkWritable,
  type ExitCode,
  helpText,
  type TableCell,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import { type CreditComparison, compareCredits } from '../credit/compare-credits.ts';
import { addListOptions, type ListArguments } from './arguments.ts';
import { creditedHelp, readCredited } from './credited.ts';
import { partyText } from './party-text.ts';

interface Arguments extends ListArguments {
  readonly before: string;
  readonly after: string;
}

/** Adds the command `compare`: which orders two files of credited sales credit differently. */
export function addCompare(bin: Bin): void {
  const command = bin.program
    .command('compare')
    .description(
      helpText(
        'which orders two files of credited sales credit differently, and what that moves between creators',
        '对比两份归因销售：哪些订单归因不同，金额在达人之间如何变动',
      ),
    )
    .requiredOption('--before <file>', creditedHelp())
    .requiredOption('--after <file>', helpText('the same, to compare with', '与之对比的归因销售'));
  addListOptions(command).action((options: Arguments) =>
    bin.run((context) => compareFiles(options, context)),
  );
}

async function compareFiles(options: Arguments, context: BinContext): Promise<ExitCode> {
  const { before, after, out } = options;
  const { sales, exitCode } = await readCredited([before, after], options, context);
  const comparison = compareCredits(...sales);
  await checkWritable([out]);
  await context.deliver({ people: peopleText(comparison, context), json: comparison }, out);
  return exitCode;
}

/** Orders that a terminal lists. */
const MOST_LISTED = 20;

function peopleText({ alike, different, parties }: CreditComparison, context: BinContext): string {
  const { say } = context;
  const header = [say(PARTY), ...[BEFORE, AFTER, DIFFERENCE].map((it) => ({ number: say(it) }))];
  const totals = parties.map((it): TableCell[] => [
    say(partyText(it.party)),
    ...[it.before, it.after, it.difference].map((amount) => ({ number: formatMoney(amount) })),
  ]);
  const listed = different
    .slice(0, MOST_LISTED)
    .flatMap(({ orderId, in: place, credits }) =>
      (credits.length === 0 ? [undefined] : credits).map((credit): TableCell[] => [
        orderId,
        say(PLACES[place]),
        credit === undefined ? '' : say(partyText(credit.party)),
        { number: credit === undefined ? '' : formatMoney(credit.difference) },
      ]),
    );
  const more = different.length - MOST_LISTED;
  return [
    terminalTable([header, ...totals]),
    say(countText(alike, different.length)),
    ...(listed.length === 0 ? [] : [terminalTable(listed)]),
    ...(more > 0 ? [say(moreText(more))] : []),
  ].join('\n');
}

const PARTY: LocalText = { en: 'credited to', 'zh-Hans': '归因对象' };
const BEFORE: LocalText = { en: 'before', 'zh-Hans': '之前' };
const AFTER: LocalText = { en: 'after', 'zh-Hans': '之后' };
const DIFFERENCE: LocalText = { en: 'difference', 'zh-Hans': '差额' };

const PLACES: Readonly<Record<'both' | 'before' | 'after', LocalText>> = {
  both: { en: 'credited differently', 'zh-Hans': '归因不同' },
  before: { en: 'only before', 'zh-Hans': '仅之前有' },
  after: { en: 'only after', 'zh-Hans': '仅之后有' },
};

function countText(alike: number, different: number): LocalText {
  return {
    en: `orders: ${alike} credited alike, ${different} differently`,
    'zh-Hans': `订单：${alike} 笔归因相同，${different} 笔不同`,
  };
}

function moreText(more: number): LocalText {
  return {
    en: `and ${more} more orders (all of them with --json)`,
    'zh-Hans': `另有 ${more} 笔订单（用 --json 查看全部）`,
  };
}
