import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { groupDigits, type LocalText } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  checkWritable,
  type ExitCode,
  helpText,
  type TableCell,
  terminalTable,
  writeFileWhole,
} from '@livelane/contracts/vocabulary/node';
import { randomOf } from '../../models/draws/seeded.ts';
import { countOption } from '../lift/options.ts';
import { seedOption } from '../model-options.ts';
import { BENCH_POLICY, type BenchSize, orderLines, pathLines, touchLines } from './data.ts';
import { measuredRun, type RunCost } from './measured-run.ts';

interface Arguments {
  readonly touches?: number;
  readonly seed: number;
  readonly out?: string;
}

/** What a command took on this machine. */
interface Row extends RunCost {
  readonly command: string;
  /** Records that it read. */
  readonly records: number;
}

/** Adds the command `bench`: how long the other commands take on this machine. */
export function addBench(bin: Bin): void {
  bin.program
    .command('bench')
    .description(
      helpText(
        'how long run and credit take on this machine, on generated data',
        '用生成的数据测量 run 与 credit 在本机的耗时',
      ),
    )
    .addOption(
      countOption(
        '--touches',
        helpText(
          'number of touches, and of rows of paths; default: 100000',
          '触点数与路径行数，默认 100000',
        ),
      ),
    )
    .addOption(seedOption(helpText('seed of the generated data', '生成数据所用的种子')))
    .option('--out <file>', helpText('write the result to this file', '将结果写入此文件'))
    .action((options: Arguments) => bin.run((context) => bench(options, context)));
}

async function bench(
  { touches = 100_000, seed, out }: Arguments,
  context: BinContext,
): Promise<ExitCode> {
  await checkWritable([out]);
  const folder = await mkdtemp(join(tmpdir(), 'livelane-bench-'));
  try {
    const rows = await measured({ touches, random: randomOf(seed) }, folder, context);
    const machine = { node: process.version, cores: availableParallelism() };
    await context.deliver({ people: peopleText(rows, context), json: { machine, rows } }, out);
    return rows.some(({ problem }) => problem !== undefined) ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const ORDERS = [
  '--touches',
  'touches.ndjson',
  '--orders',
  'orders.ndjson',
  '--policy',
  'policy.json',
];

async function measured(
  size: BenchSize,
  folder: string,
  { signal, progress, note }: BinContext,
): Promise<Row[]> {
  const write = (name: string, text: string | AsyncIterable<string>) =>
    writeFileWhole(join(folder, name), text);
  await write('policy.json', JSON.stringify(BENCH_POLICY));
  await write('touches.ndjson', inTurns(touchLines(size)));
  await write('orders.ndjson', inTurns(orderLines(size)));
  await write('paths.csv', inTurns(pathLines(size)));
  const { touches } = size;
  const contacts = touches + Math.max(1, Math.floor(touches / 10));
  const commands: readonly Measured[] = [
    { command: 'help', records: 0, args: [] },
    { command: 'run --model markov --paths', records: touches, args: ['paths.csv', '--json'] },
    { command: 'run --model last', records: contacts, args: [...ORDERS, '--json'] },
    { command: 'credit', records: contacts, args: [...ORDERS, '--out', 'credited.ndjson'] },
  ];
  const rows: Row[] = [];
  for (const { command, records, args } of commands) {
    progress(rows.length, commandsDone);
    signal.throwIfAborted();
    const cost = await measuredRun([...command.split(' '), ...args], { cwd: folder, signal });
    rows.push({ command, records, ...cost });
    if (cost.problem !== undefined) note(cost.problem);
  }
  return rows;
}

/** A command that is measured, its words and then its files. */
interface Measured {
  readonly command: string;
  readonly records: number;
  readonly args: readonly string[];
}

const commandsDone = (count: string): LocalText => ({
  en: `${count} commands measured`,
  'zh-Hans': `已测量 ${count} 条命令`,
});

/** Lines in blocks, so that Ctrl-C is heard between them. */
async function* inTurns(lines: Iterable<string>): AsyncGenerator<string> {
  let block = '';
  for (const line of lines) {
    block += line;
    if (block.length < 1 << 18) continue;
    yield block;
    block = '';
  }
  yield block;
}

const HEADER: readonly LocalText[] = [
  { en: 'records', 'zh-Hans': '记录数' },
  { en: 'seconds', 'zh-Hans': '秒' },
  { en: 'CPU seconds', 'zh-Hans': 'CPU 秒' },
  { en: 'records/s', 'zh-Hans': '记录/秒' },
  { en: 'MB', 'zh-Hans': 'MB' },
];
const COMMAND: LocalText = { en: 'command', 'zh-Hans': '命令' };

function peopleText(rows: readonly Row[], { say }: BinContext): string {
  const table = rows.map(({ command, records, seconds, cpuSeconds, megabytes }): TableCell[] => [
    command,
    ...[
      groupDigits(records),
      ...[seconds, cpuSeconds].map((it) => it?.toFixed(2) ?? ''),
      records === 0 ? '' : groupDigits(Math.round(records / seconds)),
      megabytes === null ? '' : groupDigits(Math.round(megabytes)),
    ].map((number) => ({ number })),
  ]);
  return terminalTable([[say(COMMAND), ...HEADER.map((it) => ({ number: say(it) }))], ...table]);
}
