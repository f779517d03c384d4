import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LAW_RULES, platformRulesFor } from '@livelane/contracts/law';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { englishWords } from './english-words.fixture.ts';
import {
  exampleFolder,
  type Line,
  linesOfReadmes,
  type Program,
  programs,
} from './every-command.fixture.ts';

/** Commands that reach for a server, which is not there. */
const SERVED = ['livelane-rtc dev-server'];

/** What stays as it is typed or cited: columns, forms of files, values, roles, and the label of a law. */
const KEPT = [
  ...['author', 'postId', 'text', 'path', 'tab', 'html', 'htm', 'md', 'markdown', 'de', 'mode'],
  ...['audience', 'sample', 'elsewhere', 'douyin', 'YouTube', 'help', 'Ad', 'agent', 'cohost'],
  ...['host', 'interpreter', 'moderator', 'recorder', 'viewer', 'dev', 'kbps', 'auto'],
  ...['journal', 'shapley', 'channel', 'currency', 'amount', 'persons', 'arm', 'at', 'people'],
  ...['Word', 'txt', 'sg', 'us', 'address', 'iCalendar', 'submit', 'withdraw', 'expire'],
  ...['treatment', 'control', 'converted', 'ClickHouse', 'lines', 'adjustments', 'roomTouches'],
  ...[
    'portrait',
    'landscape',
    'sale',
    'studio',
    'facebook',
    'whip',
    'rtmp',
    'egress',
    'ingress',
    'OBS',
  ],
];

const [all, lines] = await Promise.all([programs(), linesOfReadmes()]);
/** Names of commands, of their arguments and of what an option can be. */
const TYPED = all.flatMap(({ commands }) =>
  commands.flatMap((command) => [
    command.name(),
    ...command.registeredArguments.flatMap((it) => [it.name(), ...(it.argChoices ?? [])]),
    ...command.options.flatMap(({ argChoices = [] }) => argChoices.flatMap((it) => it.split('-'))),
  ]),
);

/** Sources of rules and the labels that they ask for, which are cited as they are. */
const CITED = [
  ...LAW_RULES.map(({ citation }) => citation),
  ...TYPED.flatMap((platform) =>
    platformRulesFor({ platform, market: 'FR', asOf: '2026-11-22' }),
  ).flatMap(({ citation, labels }) => [citation, ...labels]),
].flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? []);

let folder = '';
/** The names of the example files. */
let given: ReadonlySet<string>;
/** Words that stay as they are, those of names in the files included. */
let kept: ReadonlySet<string>;
beforeAll(async () => {
  folder = await exampleFolder();
  given = new Set(globSync('*', { cwd: folder }));
  const texts = await Promise.all([...given].map((name) => readFile(join(folder, name), 'utf8')));
  kept = new Set([
    ...[...KEPT, ...TYPED, ...CITED],
    ...texts.flatMap((text) =>
      [...text.matchAll(/"(?:id|name|brand|channel|language)": ?"([^"]*)"/g)].flatMap(
        ([, name = '']) => name.match(/[A-Za-z]{2,}/g) ?? [],
      ),
    ),
  ]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** English words that a person would see. A document is in the language that `--lang` names, a query in SQL. */
function english({ out, err }: { readonly out: string; readonly err: string }): string[] {
  const shown = /^\s*(?:[<{[#]|-- |BEGIN:)/.test(out) ? err : `${out}\n${err}`;
  // A table cuts what is too wide for it.
  return englishWords(shown.replace(/\w+…/g, '')).filter((word) => !kept.has(word));
}

/** The line with a name of its own for what it writes, if that is an example file. */
function written(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--out') + 1;
  const out = args[at] ?? '';
  return at > 0 && given.has(out) ? args.with(at, `own-${out}`) : args;
}

/** The line with its result on the terminal. */
function shown(args: readonly string[]): string[] {
  const at = args.indexOf('--out');
  const open = at < 0 ? [...args] : args.toSpliced(at, 2);
  return open.filter((word) => word !== '--json');
}

/** The options that a line could have as well: flags, and each choice of those that have choices. */
function moreOptions({ commands }: Program, args: readonly string[]): string[][] {
  const command = commands.find((it) => it.name() === args[0]);
  return (command?.options ?? []).flatMap(({ long, required, argChoices }) => {
    if (long === undefined || long === null || args.includes(long)) return [];
    return required ? (argChoices ?? []).map((choice) => [long, choice]) : [[long]];
  });
}

describe('with --locale zh-Hans no English is left', { timeout: 60_000 }, () => {
  const ended = new Map<string, number>();

  it.each(lines)('$program $args', async ({ program, args }: Line) => {
    const bin = all.find(({ name }) => name === program);
    if (bin === undefined) throw new RangeError(program);
    const line = written(args);
    const runs = [
      line,
      shown(line),
      ...moreOptions(bin, line).map((more) => [...shown(line), ...more]),
    ];
    for (const run of runs) {
      const outcome = await bin.run(folder, run);
      expect(english(outcome), `${run.join(' ')}\n${outcome.out}${outcome.err}`).toEqual([]);
      const command = `${program} ${run[0]}`;
      ended.set(command, Math.min(outcome.code, ended.get(command) ?? 2));
    }
  });

  it.each(
    all.flatMap((program) => [
      { program, args: ['--help'] },
      ...program.commands.map((command) => ({ program, args: [command.name(), '--help'] })),
    ]),
  )('$program.name $args', async ({ program, args }) => {
    const outcome = await program.run(folder, args);
    expect([outcome.code, english(outcome)], outcome.out).toEqual([0, []]);
  });

  it('in any command: a README shows each, and it does what it is for', () => {
    const every = all.flatMap(({ name, commands }) =>
      commands.map((command) => `${name} ${command.name()}`),
    );
    expect(every.length).toBeGreaterThan(20);
    expect(every.filter((command) => !ended.has(command))).toEqual([]);
    expect(every.filter((command) => (ended.get(command) ?? 2) > 1)).toEqual(SERVED);
  });
});

it('the pages of the records name commands and options that there are', async () => {
  const catalogue = new URL('../../../docs/records/catalogue.json', import.meta.url);
  const { records } = JSON.parse(await readFile(catalogue, 'utf8')) as {
    readonly records: Readonly<Record<string, { readonly commands: readonly string[] }>>;
  };
  const named = Object.values(records).flatMap(({ commands }) => commands);
  expect(named.length).toBeGreaterThan(20);
  const unknown = named.filter((line) => {
    const [bin, name, option] = line.split(' ');
    const commands = all.find((program) => program.name === bin)?.commands;
    const command = commands?.find((it) => it.name() === name);
    const takes = command?.options.some(({ long }) => long === option);
    return option === undefined ? command === undefined : takes !== true;
  });
  expect(unknown).toEqual([]);
});
