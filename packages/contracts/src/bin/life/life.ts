import { open } from 'node:fs/promises';
import { lifeIssue } from '../../error/life-issues.ts';
import { appendLife } from '../../life/log/append.ts';
import type { LifeEvent } from '../../life/log/entry.ts';
import { lifeLine, readLife } from '../../life/log/read.ts';
import { lived } from '../../life/machine/fold.ts';
import { eventsIn } from '../../life/machine/table.ts';
import { inputInvalid, isLivelaneError } from '../../vocabulary/index.ts';
import {
  type Bin,
  type BinContext,
  helpText,
  parseJson,
  readText,
  unwritableFile,
} from '../../vocabulary/node/index.ts';
import { deliverNamed } from '../delivery.ts';
import { now } from '../input.ts';
import { stateOf, summary } from './verify-life.ts';

interface Arguments {
  readonly event?: string;
}

/** Adds `life`: the state that a log comes to, and the next entry of it. */
export function addLife(bin: Bin): void {
  bin.program
    .command('life')
    .argument(
      '<log>',
      helpText(
        'the log (one entry a line); made where there is none',
        '日志（每行一条记录）；不存在时新建',
      ),
    )
    .description(
      helpText(
        'the state of a contract, from the log of its life; record what happened next',
        '依日志得出合同状态；记录后续事件',
      ),
    )
    .option(
      '--event <file>',
      helpText(
        'append this event (JSON), such as {"type":"submit","by":"mia","at":"2026-11-23T09:00:00Z"}',
        '追加此事件（JSON），如 {"type":"submit","by":"mia","at":"2026-11-23T09:00:00Z"}',
      ),
    )
    .action((path: string, options: Arguments) =>
      bin.run((context) => liveOn(path, options, context)),
    );
}

async function liveOn(path: string, { event }: Arguments, context: BinContext): Promise<0 | 1> {
  const text = event === undefined ? await textOf(path, context) : await textOrNone(path, context);
  const { life, findings, entries } = readLife(text);
  const code = context.noteFindings(findings);
  let after = life;
  if (event !== undefined) {
    // What is not whole is not added to: a person decides what becomes of the rest.
    if (findings.length > 0)
      throw inputInvalid(path, [lifeIssue('LIFE_TORN', { received: findings[0]?.code })]);
    const given = parseJson((await readText(event, context.reading)).text, event) as LifeEvent;
    const entry = appendLife(life, given, { recordedAt: now() });
    const line = `${text === '' || text.endsWith('\n') ? '' : '\n'}${lifeLine(entry)}`;
    await appended(path, line);
    const next = lived(life, entry);
    after = 'code' in next ? life : next;
  }
  const possible = eventsIn(after?.state ?? 'none');
  const what = stateOf(after);
  const people = [
    ...entries.map(({ seq, at, type, by }) => `${seq}  ${at}  ${type}  ${by}`),
    context.say(what),
    context.say({
      en: `possible next: ${possible.join(', ')}`,
      'zh-Hans': `可能的后续：${possible.join('、')}`,
    }),
  ].join('\n');
  await deliverNamed(
    { people, json: { ...summary(after), possible }, out: undefined, what },
    context,
  );
  return code === 1 || findings.length > 0 ? 1 : 0;
}

async function textOf(path: string, { reading }: BinContext): Promise<string> {
  return (await readText(path, reading)).text;
}

async function textOrNone(path: string, context: BinContext): Promise<string> {
  try {
    return await textOf(path, context);
  } catch (error) {
    if (isLivelaneError(error, 'FILE_UNREADABLE') && error.details.reason === 'missing') return '';
    throw error;
  }
}

/** Adds a line at the end, and waits until it is on the disk. What another process adds meanwhile stays, and is found. */
async function appended(path: string, line: string): Promise<void> {
  try {
    const file = await open(path, 'a');
    try {
      await file.appendFile(line);
      await file.datasync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw unwritableFile(path, cause);
  }
}
