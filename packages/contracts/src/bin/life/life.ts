import { Option } from 'commander';
import { lifeIssue } from '../../error/life-issues.ts';
import {
  type LifeEntry,
  type LifeEvent,
  LifeEventSchema,
  type LifeEventType,
} from '../../life/event/entry.ts';
import { appendLife } from '../../life/log/append.ts';
import { lifeLine, type ReadLife, readLife } from '../../life/log/read.ts';
import { possibleEvents } from '../../life/machine/possible.ts';
import { ContractSignatureSchema } from '../../life/signature/record.ts';
import { compareInstants, inertLine, inputInvalid } from '../../vocabulary/index.ts';
import {
  type Bin,
  type BinContext,
  helpText,
  readDocument,
  readRecordFile,
} from '../../vocabulary/node/index.ts';
import { deliverNamed } from '../delivery.ts';
import { now } from '../input.ts';
import { appendLine, logTextOrNone, readLogText } from './log-file.ts';
import { stateOf, summary } from './verify-life.ts';

interface Arguments {
  readonly event?: string;
  readonly signature?: string;
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
        'append this event (JSON), such as {"type":"submit","by":"mia","at":"2026-11-23T09:00:00Z"}; with "documentHash" (the hash of a revision) for approve, sign and decline, "reason" for return, withdraw, suspend and decline',
        '追加此事件（JSON），如 {"type":"submit","by":"mia","at":"2026-11-23T09:00:00Z"}；`approve`、`sign`、`decline` 另含 `documentHash`（所涉版本的哈希），`return`、`withdraw`、`suspend`、`decline` 另含 `reason`',
      ),
    )
    .addOption(
      new Option(
        '--signature <file>',
        helpText(
          'append that a party signed, as the command sign wrote it (JSON)',
          '追加一方的签署，即 `sign` 命令所写的文件（JSON）',
        ),
      ).conflicts('event'),
    )
    .action((path: string, options: Arguments) =>
      bin.run(async (context) => {
        const event = await eventOf(options, context);
        if (event !== undefined) return event === 'refused' ? 1 : record(path, event, context);
        const read = readLife(await readLogText(path));
        await deliverLife(read, context);
        return read.findings.length > 0 ? 1 : 0;
      }),
    );
}

/** What is to be appended; `refused` where a field of it is most likely misspelt. */
async function eventOf(
  { event, signature }: Arguments,
  context: BinContext,
): Promise<LifeEvent | 'refused' | undefined> {
  if (signature !== undefined) {
    const file = { option: '--signature', kind: 'contract-signature' } as const;
    const signed = { ...file, schema: ContractSignatureSchema };
    const { by, at, documentHash, jws } = await readRecordFile(signature, signed, context);
    return { type: 'sign', by, at, documentHash, jws };
  }
  if (event === undefined) return undefined;
  const shape = { schema: LifeEventSchema, what: `--event ${event}` };
  const { value, findings } = await readDocument(event, shape, context.reading);
  return context.noteFindings(findings) === 1 ? 'refused' : value;
}

async function record(path: string, event: LifeEvent, context: BinContext): Promise<0 | 1> {
  const text = await logTextOrNone(path);
  const { life, findings } = readLife(text);
  // What is not whole is not added to: a person decides what becomes of the rest.
  if (findings.length > 0) {
    context.noteFindings(findings);
    throw inputInvalid(path, [lifeIssue('LIFE_TORN', { received: findings[0]?.code })]);
  }
  const clock = now();
  // A clock that was ahead does not lock the log until the others have caught up.
  const recordedAt =
    life !== null && compareInstants(life.recordedAt, clock) > 0 ? life.recordedAt : clock;
  const entry = appendLife(life, event, { recordedAt });
  const read = readLife(await appendLine(path, text, lifeLine(entry)));
  await deliverLife(read, context);
  // Of two processes that append at once one comes too late.
  return read.findings.length > 0 ? 1 : 0;
}

/** What an entry says besides, for a person: which text it is about, and why. */
function detailsOf(entry: LifeEntry): string[] {
  const hash = 'documentHash' in entry ? [entry.documentHash] : [];
  return 'reason' in entry ? [...hash, `“${inertLine(entry.reason)}”`] : hash;
}

async function deliverLife(
  { life, findings, entries }: ReadLife,
  context: BinContext,
): Promise<void> {
  context.noteFindings(findings);
  const possible = possibleEvents(life);
  // Events are typed as they are named.
  const named = (type: LifeEventType): string =>
    context.say({ en: type, 'zh-Hans': `\`${type}\`` });
  const what = stateOf(life);
  const people = [
    ...entries.map((entry) => {
      const { seq, at, type, by } = entry;
      return [seq, at, named(type), by, ...detailsOf(entry)].join('  ');
    }),
    context.say(what),
    context.say({
      en: `possible next: ${possible.join(', ')}`,
      'zh-Hans': `可能的后续：${possible.map(named).join('、')}`,
    }),
  ].join('\n');
  const json = { ...summary(life), possible };
  await deliverNamed({ people, json, out: undefined, what }, context);
}
