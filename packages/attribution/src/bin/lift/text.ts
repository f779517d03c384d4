import {
  type Currency,
  formatMoney,
  formatPercent,
  groupDigits,
  type LocalText,
  money,
  PPM,
} from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  type TableCell,
  terminalTable,
} from '@livelane/contracts/vocabulary/node';
import type { Effect, Estimated, LiftReport } from '../../lift/measure-lift.ts';

interface Speaking extends Pick<BinContext, 'say'> {
  readonly currency: Currency | undefined;
}

const ARMS: Readonly<Record<'treatment' | 'control', LocalText>> = {
  treatment: { en: 'treatment', 'zh-Hans': '实验组' },
  control: { en: 'control', 'zh-Hans': '对照组' },
};

const ARM_HEADS: readonly LocalText[] = [
  { en: 'people', 'zh-Hans': '人数' },
  { en: 'bought', 'zh-Hans': '购买人数' },
  { en: 'share', 'zh-Hans': '比例' },
  { en: 'interval', 'zh-Hans': '置信区间' },
];

const EFFECT_HEADS: readonly LocalText[] = [
  { en: 'per person', 'zh-Hans': '人均差异' },
  { en: 'interval', 'zh-Hans': '置信区间' },
  { en: 'ratio', 'zh-Hans': '比值' },
  { en: 'interval', 'zh-Hans': '置信区间' },
  { en: 'caused', 'zh-Hans': '增量' },
  { en: 'interval', 'zh-Hans': '置信区间' },
];

const BUYERS: LocalText = { en: 'buyers', 'zh-Hans': '购买人数' };
const SPENDING: LocalText = { en: 'spending', 'zh-Hans': '消费金额' };

/** A report on an experiment for people: the arms, the effects, and in a sentence what is shown. */
export function liftText(report: LiftReport, speaking: Speaking): string {
  const { say } = speaking;
  const percent = (part: number): string => formatPercent(part * PPM, { decimals: 2 });
  const arms = (['treatment', 'control'] as const).map((name): TableCell[] => {
    const { people, converted, rate } = report.arms[name];
    return [
      say(ARMS[name]),
      { number: groupDigits(people) },
      { number: groupDigits(converted) },
      { number: percent(rate.estimate) },
      { number: intervalText(rate, percent) },
    ];
  });
  const amount = moneyIn(speaking.currency);
  const effects = [
    [say(BUYERS), ...effectCells(report.buyers, { perPerson: percent, total: count })],
    ...(report.spending === null
      ? []
      : [[say(SPENDING), ...effectCells(report.spending, { perPerson: amount, total: amount })]]),
  ];
  return [
    terminalTable([['', ...ARM_HEADS.map((it) => ({ number: say(it) }))], ...arms]),
    '',
    terminalTable([['', ...EFFECT_HEADS.map((it) => ({ number: say(it) }))], ...effects]),
    '',
    say(conclusion(report)),
  ].join('\n');
}

type Write = (value: number) => string;

/** How a difference per person and its total are written. */
interface Writers {
  readonly perPerson: Write;
  readonly total: Write;
}

function count(value: number): string {
  return groupDigits(Math.round(value));
}

function moneyIn(currency: Currency | undefined): Write {
  return (minor) =>
    currency === undefined ? count(minor) : formatMoney(money(currency, BigInt(Math.round(minor))));
}

function effectCells(
  { difference, ratio, caused }: Effect,
  { perPerson, total }: Writers,
): TableCell[] {
  const cells = (it: Estimated | null, write: Write): TableCell[] =>
    it === null
      ? [{ number: '–' }, { number: '–' }]
      : [{ number: write(it.estimate) }, { number: intervalText(it, write) }];
  return [
    ...cells(difference, perPerson),
    ...cells(ratio, (value) => value.toFixed(3)),
    ...cells(caused, total),
  ];
}

function intervalText({ interval }: Estimated, write: Write): string {
  return interval === null ? '–' : `${write(interval.lower)} … ${write(interval.upper)}`;
}

function conclusion({ buyers: { caused, direction }, level }: LiftReport): LocalText {
  const at = formatPercent(level * PPM, { decimals: 0 });
  if (caused === null)
    return {
      en: 'The arms are not what chance would have assigned, so nothing is known to be caused.',
      'zh-Hans': '两组人数与随机分组不符，无法得出因果结论。',
    };
  const { estimate, interval } = caused;
  if (direction === 'not-shown' || interval === null)
    return {
      en: 'It is not shown that the treatment changes how many people buy.',
      'zh-Hans': '尚不能证明实验影响购买人数。',
    };
  const amount = count(Math.abs(estimate));
  const [one, other] = [Math.abs(interval.lower), Math.abs(interval.upper)].sort((a, b) => a - b);
  const between = `${count(one ?? 0)} … ${count(other ?? 0)}`;
  return direction === 'more'
    ? {
        en: `The treatment caused ${amount} more people to buy (${between}, ${at}).`,
        'zh-Hans': `实验使购买人数增加 ${amount} 人（${between}，${at} 置信区间）。`,
      }
    : {
        en: `The treatment caused ${amount} fewer people to buy (${between}, ${at}).`,
        'zh-Hans': `实验使购买人数减少 ${amount} 人（${between}，${at} 置信区间）。`,
      };
}
