import { inputInvalid } from '@livelane/contracts/vocabulary';
import {
  addTableOptions,
  type Bin,
  type BinContext,
  type ExitCode,
  helpText,
  LIST_FORMS,
  listReading,
  parseJson,
  readTextFile,
  type TableArguments,
} from '@livelane/contracts/vocabulary/node';
import { Option } from 'commander';
import * as z from 'zod/mini';
import { type ImportOptions, importCreators } from '../../import/import-creators.ts';
import type { JoinBy } from '../../import/join.ts';
import { type ImportSource, SOURCES } from '../../import/maps/registry.ts';
import { kolIssue } from '../../text/issues.ts';
import { outOption, refuseWithout } from '../options.ts';
import { firstIds, noteWritten } from '../written.ts';
import { importTable } from './import-table.ts';
import { type LoadFlags, loadCreators } from './load.ts';

/** The options of `import`. */
interface ImportFlags extends TableArguments, LoadFlags {
  readonly from: ImportSource;
  readonly market?: string;
  readonly platform?: string;
  readonly currency?: string;
  readonly categoryMap?: string;
  readonly join?: JoinBy;
  readonly out?: string;
}

/** Adds the command `import`. */
export function importCommand({ program, run }: Bin): void {
  const command = program
    .command('import')
    .argument(
      '[files...]',
      helpText(
        `files that a service exported (${LIST_FORMS.en}), - for standard input`,
        `各服务导出的文件（${LIST_FORMS['zh-Hans']}），- 为标准输入`,
      ),
    )
    .description(
      helpText(
        'turn exports of marketplaces and other services into creator profiles; exit 1 if a creator could not be read',
        '将达人平台等服务导出的文件转换为达人档案；有达人无法读取时退出码为 1',
      ),
    );
  addSourceOptions(command);
  addLoadOptions(command);
  addTableOptions(command).action((files: readonly string[], flags: ImportFlags) =>
    run((context) => importFiles(files, flags, context)),
  );
}

/** Adds what a person says of the files and their creators. */
function addSourceOptions(command: ReturnType<Bin['program']['command']>): void {
  command
    .addOption(
      new Option('--from <source>', helpText('where the files come from', '文件来源'))
        .choices(Object.keys(SOURCES))
        .makeOptionMandatory(),
    )
    .option(
      '--market <code>',
      helpText('market of creators whose source has none', '来源未注明市场时使用的市场代码'),
    )
    .option(
      '--platform <name>',
      helpText(
        'platform of the creators, instead of the one that the source covers',
        '达人所在平台，代替来源所覆盖的平台',
      ),
    )
    .option(
      '--currency <code>',
      helpText('currency of amounts that name none', '未注明币种的金额所用币种'),
    )
    .option(
      '--category-map <file>',
      helpText(
        'JSON object from the categories of the source to those of briefs',
        '来源类目到需求单类目的对应（JSON 对象）',
      ),
    )
    .option(
      '--join <how>',
      helpText(
        'join accounts of one person: handle (equal handles), row (accounts of one row), or the name of a column',
        '将同一人的账号归为一人：`handle`（账号名相同）、`row`（同一行）或某列的列名',
      ),
      joinBy,
    )
    .addOption(outOption());
}

/** Adds what is said of channels that are loaded. */
function addLoadOptions(command: ReturnType<Bin['program']['command']>): void {
  command
    .option(
      '--channels <list>',
      helpText(
        'load these YouTube channels (ids or @handles, separated by commas) instead of files',
        '加载这些 YouTube 频道（编号或 @账号，以逗号分隔），代替文件',
      ),
    )
    .option(
      '--key-env <name>',
      helpText(
        'environment variable that holds the API key (default: YOUTUBE_API_KEY)',
        '存有密钥的环境变量（默认 YOUTUBE_API_KEY）',
      ),
    )
    .option(
      '--units <number>',
      helpText('quota units that may be used (default: 10000)', '可使用的额度单位（默认 10000）'),
    )
    .option(
      '--origin <url>',
      helpText(
        'address of the interface, such as a proxy (default: that of YouTube)',
        '接口地址，如代理服务器（默认为 YouTube 的地址）',
      ),
    );
}

/** The command `import`: profiles of the creators of some files. */
async function importFiles(
  files: readonly string[],
  flags: ImportFlags,
  context: BinContext,
): Promise<ExitCode> {
  const { from, market, platform, currency, categoryMap, join, out } = flags;
  const options: ImportOptions = {
    ...(await listReading(flags, context)),
    from,
    ...(market === undefined ? {} : { market }),
    ...(platform === undefined ? {} : { platform }),
    ...(currency === undefined ? {} : { currency }),
    ...(join === undefined ? {} : { join }),
    ...(categoryMap === undefined
      ? {}
      : { categories: await readCategoryMap(categoryMap, context.reading.encoding) }),
  };
  const loads = flags.channels !== undefined;
  if (loads === files.length > 0)
    throw inputInvalid('import', [
      kolIssue('FILES_OR_CHANNELS', { path: 'files', received: files }),
    ]);
  const { keyEnv, units, origin } = flags;
  if (!loads)
    refuseWithout('--channels', { '--key-env': keyEnv, '--units': units, '--origin': origin });
  const { creators, findings, isWhole } = loads
    ? await loadCreators(flags, options, context)
    : { ...(await importCreators(files, options)), isWhole: true };
  const exitCode = context.noteFindings(findings);
  await context.deliver({ people: importTable(creators, context), json: creators }, out);
  const { en, 'zh-Hans': zhHans } = firstIds(creators.map(({ id }) => id));
  noteWritten(out, context, {
    en: `${creators.length} creator(s)${en}`,
    'zh-Hans': ` ${creators.length} 位达人${zhHans}`,
  });
  return creators.length === 0 || !isWhole ? 1 : exitCode;
}

function joinBy(how: string): JoinBy {
  return how === 'handle' || how === 'row' ? how : { column: how };
}

const CategoryMapSchema = z.record(z.string(), z.string());

async function readCategoryMap(
  path: string,
  encoding: string | undefined,
): Promise<Readonly<Record<string, string>>> {
  const what = `--category-map ${path}`;
  const value = parseJson(await readTextFile(path, encoding), what);
  if (z.safeParse(CategoryMapSchema, value).success) return value as Record<string, string>;
  throw inputInvalid(what, [kolIssue('CATEGORY_MAP', { received: value })]);
}
