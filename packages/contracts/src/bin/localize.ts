import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import { PLATFORM_RULES } from '../law/platform-rules.ts';
import { HolidayListSchema } from '../localization/holidays.ts';
import {
  type HashedSection,
  type LocalizationReview,
  LocalizationReviewSchema,
  type LocalizationSheet,
  localizationSheet,
  reviewOf,
  type SheetReviews,
  sheetReviews,
  writeLocalizationSheet,
} from '../localization/index.ts';
import type { Review } from '../plan/localization.ts';
import {
  DISPLAY_LANGUAGES,
  type DisplayLanguage,
  type Instant,
  InstantSchema,
  inputInvalid,
  inputIssue,
  type Platform,
} from '../vocabulary/index.ts';
import {
  type Bin,
  type BinContext,
  confirmedLists,
  type ExitCode,
  helpText,
  optionValue,
  type RecordList,
  readJsonFile,
  readRecordList,
  readTogether,
} from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { now, readPlan } from './input.ts';
import { refuseIdleReviews, reviewOption } from './review-option.ts';

const FORMATS = ['html', 'md', 'json'] as const;

type Format = (typeof FORMATS)[number];

interface Arguments {
  readonly platform?: readonly Platform[];
  readonly holidays?: string;
  readonly reviews?: readonly string[];
  readonly approve?: readonly Review[];
  readonly at?: Instant;
  readonly lang: DisplayLanguage;
  readonly format?: Format;
  readonly out?: string;
}

const REVIEWS: RecordList<typeof LocalizationReviewSchema> = {
  option: '--reviews',
  kind: 'localization-review',
  schema: LocalizationReviewSchema,
};

/** Adds `localize`: the localization sheet of a session, and its reviews; exit 1 where a review does not count. */
export function addLocalize(bin: Bin): void {
  const command = bin.program
    .command('localize')
    .argument('<plan>', helpText('the session plan (JSON)', '执行单（JSON）'))
    .description(
      helpText(
        'write what people of each market are shown and told, for a local creator to review',
        '输出各市场的本地化说明，供当地达人审核',
      ),
    )
    .addOption(
      new Option(
        '--platform <names...>',
        helpText('quote the rules of these platforms too', '同时引用这些平台的规则'),
      ).choices([...new Set(PLATFORM_RULES.map(({ platform }) => platform))]),
    )
    .option(
      '--holidays <file>',
      helpText(
        'public holidays (JSON): {"source": "…", "holidays": [{"market", "date", "name"}]}',
        '公共假日（JSON）：{"source": "…", "holidays": [{"market", "date", "name"}]}',
      ),
    );
  addReviewing(command)
    .addOption(
      new Option('--lang <tag>', helpText('language of the page', '页面语言'))
        .choices(DISPLAY_LANGUAGES)
        .default('en'),
    )
    .addOption(
      new Option(
        '--format <name>',
        helpText(
          'default: by the ending of --out, else md on a terminal and json elsewhere',
          '默认按 --out 的扩展名，否则终端为 md，其他为 json',
        ),
      ).choices(FORMATS),
    )
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((path: string, options: Arguments) =>
      bin.run((context) => localizeFiles(path, options, context)),
    );
}

/** The options about who has reviewed the sheet, and who has now. */
function addReviewing(command: Command): Command {
  return command
    .option('--reviews <files...>', helpText('reviews of the sheet (JSON)', '对说明的审核（JSON）'))
    .option(
      '--approve <market:language=name>',
      helpText(
        'write the record that this person has reviewed the section of a market, such as VN:vi=Linh; repeatable',
        '记录某人已审核某市场部分，如 VN:vi=Linh；可重复',
      ),
      reviewOption('--approve'),
    )
    .option(
      '--at <instant>',
      helpText('when it was reviewed; default: now', '审核时间；默认为当前时间'),
      optionValue(InstantSchema, '--at'),
    );
}

async function localizeFiles(
  path: string,
  options: Arguments,
  context: BinContext,
): Promise<ExitCode> {
  const {
    platform: platforms = [],
    holidays: holidayFile,
    approve = [],
    reviews: files = [],
  } = options;
  const kind = options.format ?? formatOf(options.out);
  const [plan, holidays, lists] = await readTogether([
    () => readPlan(path, context, '<plan>'),
    async () =>
      holidayFile === undefined
        ? undefined
        : await readJsonFile(holidayFile, HolidayListSchema, context.reading),
    () => readTogether(files.map((file) => () => readRecordList(file, REVIEWS, context.reading))),
  ]);
  const cut = context.noteFindings(confirmedLists(lists));
  const sheet = localizationSheet(plan, {
    platforms,
    ...(holidays === undefined ? {} : { holidays }),
  });
  if (approve.length > 0) return approved(sheet, options, context);
  const checked = sheetReviews(
    sheet,
    lists.flatMap(({ items }) => items),
  );
  const found = context.noteFindings(checked.findings);
  await written({ sheet, reviews: checked, kind }, options, context);
  return found === 1 ? found : cut;
}

async function approved(
  sheet: LocalizationSheet,
  { approve = [], at = now(), out }: Arguments,
  context: BinContext,
): Promise<ExitCode> {
  const has = sheet.sections.flatMap((section) =>
    section.script.map(({ language }) => ({ section, market: section.market, language })),
  );
  refuseIdleReviews('--approve', approve, has);
  const sectionOf = (review: Review): HashedSection[] =>
    sheet.sections.filter(({ market }) => market === review.market);
  const reviews: LocalizationReview[] = approve.flatMap((review) =>
    sectionOf(review).map((section) =>
      reviewOf(section, { language: review.language, by: review.by, at }),
    ),
  );
  const people = reviews
    .map(({ market, language, by, sectionHash }) => `${market} ${language}  ${by}  ${sectionHash}`)
    .join('\n');
  const what = { en: `${reviews.length} review(s)`, 'zh-Hans': `${reviews.length} 项审核` };
  await deliverNamed({ people, json: reviews, out, what }, context);
  return 0;
}

async function written(
  {
    sheet,
    reviews,
    kind,
  }: {
    readonly sheet: LocalizationSheet;
    readonly reviews: SheetReviews;
    readonly kind: Format | undefined;
  },
  { lang: language, out }: Arguments,
  context: BinContext,
): Promise<void> {
  const page = (kind: 'html' | 'markdown'): string =>
    writeLocalizationSheet(sheet, { language, format: kind, reviews });
  const what = {
    en: `localization sheet of ${sheet.sessionId} (${sheet.sections.length} market(s))`,
    'zh-Hans': `场次 ${sheet.sessionId} 的本地化说明（${sheet.sections.length} 个市场）`,
  };
  const json = { ...sheet, reviewed: reviews.reviewed };
  if (kind === 'html' || kind === 'md') {
    const text = page(kind === 'md' ? 'markdown' : 'html');
    return await deliverNamed({ people: text, json: text, text, out, what }, context);
  }
  await deliverNamed({ people: page('markdown'), json, out, what }, context);
}

/** The format by the ending of the file's name; undefined where nothing is named, or a name without an ending. */
function formatOf(out = ''): Format | undefined {
  const ending = extname(out).slice(1).toLowerCase();
  if (ending === '') return undefined;
  const format = FORMATS.find((it) => it === ending);
  if (format !== undefined) return format;
  const params = { choices: FORMATS.map((it) => `.${it}`) };
  throw inputInvalid('--out', [inputIssue('ONE_OF', { received: out, params })]);
}
