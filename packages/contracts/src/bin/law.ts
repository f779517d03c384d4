import { Option } from 'commander';
import { capitalZone } from '../law/capital-zone.ts';
import { type LawChanges, lawChanges } from '../law/changes.ts';
import { isStaleRule, REVIEW_AFTER_DAYS } from '../law/dated.ts';
import { type Day, dayIn } from '../law/in-force.ts';
import { PLATFORM_RULES, platformRulesFor } from '../law/platform-rules.ts';
import { LAW_NOTICE } from '../law/rule.ts';
import { rulesFor } from '../law/rules.ts';
import { type Market, MarketSchema, type PlainDate, type Platform } from '../vocabulary/index.ts';
import { type Bin, type BinContext, helpText, optionValue } from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { asOfOption, dayOption, now } from './input.ts';
import { changesSheet, type ListedRule, rulesSheet } from './law-sheet.ts';

interface Arguments {
  readonly market: Market;
  readonly asOf?: Day;
  readonly platform?: Platform;
  readonly compare?: Day;
  readonly out?: string;
}

/** Adds `law`: the rules known for a market on a day, or what changes between two days. */
export function addLaw(bin: Bin): void {
  bin.program
    .command('law')
    .description(
      helpText(
        'list the dated rules of a market and of a platform, or what changes between two days',
        '列出某市场及平台的规则（附日期），或两日之间的变化',
      ),
    )
    .requiredOption(
      '--market <code>',
      helpText('the market, such as FR or EU', '市场，如 FR 或 EU'),
      optionValue(MarketSchema, '--market'),
    )
    .addOption(
      asOfOption(
        helpText(
          "a date of the market's calendar, or an instant; default: now",
          '该市场的日期，或某一时刻；默认为当前时间',
        ),
      ),
    )
    .addOption(
      new Option(
        '--platform <name>',
        helpText('the rules of this platform too', '同时列出该平台的规则'),
      ).choices([...new Set(PLATFORM_RULES.map(({ platform }) => platform))]),
    )
    .option(
      '--compare <day>',
      helpText(
        'what came into force, changed or ended between this day and the other',
        '两日之间生效、变更或失效的规则',
      ),
      dayOption('--compare'),
    )
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((options: Arguments) =>
      bin.run(async (context) => {
        const asOf = dayOf(options.asOf ?? now(), options);
        await (options.compare === undefined
          ? list(asOf, options, context)
          : compare([asOf, dayOf(options.compare, options)], options, context));
        return 0;
      }),
    );
}

function dayOf(day: Day, { market }: Arguments): PlainDate {
  return dayIn(day, capitalZone(market) ?? 'UTC');
}

async function list(asOf: PlainDate, options: Arguments, context: BinContext): Promise<void> {
  const { market, out } = options;
  const rules = rulesOn(asOf, options);
  warnOfStale(rules, asOf, context);
  const json = { market, ...platformOf(options), asOf, notice: LAW_NOTICE, rules };
  await deliverNamed(
    {
      people: rulesSheet(rules, { market, asOf }, context),
      json,
      out,
      what: { en: `${rules.length} rule(s)`, 'zh-Hans': `${rules.length} 条规则` },
    },
    context,
  );
}

async function compare(
  days: readonly [PlainDate, PlainDate],
  options: Arguments,
  context: BinContext,
): Promise<void> {
  const { market, out } = options;
  const [from, to] = days.toSorted() as [PlainDate, PlainDate];
  const changes = lawChanges(rulesOn(from, options), rulesOn(to, options));
  warnOfStale([...changes.came, ...changes.changed.map(({ after }) => after)], to, context);
  const json = { market, ...platformOf(options), from, to, notice: LAW_NOTICE, ...changes };
  const count = countOf(changes);
  await deliverNamed(
    {
      people: changesSheet(changes, { market, from, to }, context),
      json,
      out,
      what: { en: `${count} change(s)`, 'zh-Hans': `${count} 项变化` },
    },
    context,
  );
}

function platformOf({ platform }: Arguments): Pick<Arguments, 'platform'> {
  return platform === undefined ? {} : { platform };
}

function countOf({ came, changed, ended }: LawChanges<ListedRule>): number {
  return came.length + changed.length + ended.length;
}

/** The rules of the market, of the Union for a member state, and of the platform, on a date. */
function rulesOn(asOf: PlainDate, { market, platform }: Arguments): ListedRule[] {
  return [
    ...rulesFor(market, { asOf }),
    ...(platform === undefined ? [] : platformRulesFor({ platform, market, asOf })),
  ].map((rule) => ({ ...rule, stale: isStaleRule(rule, asOf) }));
}

function warnOfStale(
  rules: readonly ListedRule[],
  asOf: PlainDate,
  { note }: Pick<BinContext, 'note'>,
): void {
  const count = rules.filter(({ stale }) => stale).length;
  if (count === 0) return;
  note({
    en: `The sources of ${count} of ${rules.length} rules were last read more than ${REVIEW_AFTER_DAYS} days before ${asOf}: read them again.`,
    'zh-Hans': `${rules.length} 条规则中有 ${count} 条的来源在 ${asOf} 前 ${REVIEW_AFTER_DAYS} 天以上未再查阅：请重新核实。`,
  });
}
