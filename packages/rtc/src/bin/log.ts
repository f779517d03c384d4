import { stat } from 'node:fs/promises';
import { inputInvalid } from '@livelane/contracts/vocabulary';
import {
  type Bin,
  type BinContext,
  type ExitCode,
  helpText,
  unreadableFile,
} from '@livelane/contracts/vocabulary/node';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { createFileJournal } from '../recorder/journal/file-journal.ts';
import { foldJournal } from '../recorder/journal/recorded-session.ts';
import { deliverLog, noteGaps } from './log-output.ts';

interface LogFlags {
  readonly journal: string;
  readonly out?: string;
}

export function addLog(bin: Bin): void {
  bin.program
    .command('log')
    .description(
      helpText(
        'make the session log from the journal of a run that was ended',
        '由被终止的运行所留下的记录文件生成直播日志',
      ),
    )
    .requiredOption('--journal <file>', helpText('journal of the run', '该次运行的记录文件'))
    .option(
      '--out <file>',
      helpText('output file; default: standard output', '输出文件；默认：标准输出'),
    )
    .action((flags: LogFlags) => bin.run((context) => log(flags, context)));
}

async function log({ journal: path, out }: LogFlags, context: BinContext): Promise<ExitCode> {
  await stat(path).catch((cause: unknown) => {
    throw unreadableFile(path, cause);
  });
  const entries = await createFileJournal({ path }).read();
  const folded = foldJournal(entries);
  if (folded === undefined)
    throw inputInvalid(path, [rtcIssue('JOURNAL', { received: entries[0]?.entry ?? '' })]);
  await deliverLog(folded, out, context);
  return noteGaps(folded, context);
}
