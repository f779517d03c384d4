import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { groupDigits, type LocalText, type SessionLog } from '@livelane/contracts/vocabulary';
import {
  type BinContext,
  type ExitCode,
  findingLine,
  jsonText,
  terminalTable,
  unwritableFile,
  writeFileWhole,
} from '@livelane/contracts/vocabulary/node';
import { clickCounts } from '../recorder/counts/click-counts.ts';
import { missedDisclosures } from '../recorder/missed-disclosures.ts';
import { gapLine } from './gap-line.ts';

/** Whether anything happened in a session. */
export function hasBegun({ presence, events }: SessionLog): boolean {
  return presence.length > 0 || events.length > 0;
}

/**
 * Notes what is missing in a log, and disclosures that were not made in time.
 * @returns 1 if anything is missing; 0 if it is only that the plan, made from a list of products, names no duties, which
 * was known before the session
 */
export function noteGaps(log: SessionLog, { note, locale }: BinContext): ExitCode {
  const missed = missedDisclosures(log);
  for (const gap of log.gaps) note(gapLine(gap, locale));
  for (const finding of missed) note(findingLine(finding, locale));
  const lost = log.gaps.filter(({ code }) => code !== 'DUTIES_UNKNOWN');
  return lost.length + missed.length === 0 ? 0 : 1;
}

/**
 * Writes a log to a file, or to standard output.
 * @throws FILE_UNWRITABLE, also if standard output is closed
 */
export async function deliverLog(
  log: SessionLog,
  out: string | undefined,
  { print, note, say }: BinContext,
): Promise<void> {
  const { mode, events, totals, gaps } = log;
  const people = summaryOf(log, say);
  if (out === undefined || out === '-') {
    const failure = await failureOf(process.stdout, () => print({ people, json: log }));
    if (failure !== undefined) throw unwritableFile('-', failure);
    return;
  }
  await writeFileWhole(out, jsonText(log)).catch((error: unknown) => keep(log, { error, note }));
  note({ en: `The session log is in ${out}.`, 'zh-Hans': `直播日志已写入 ${out}。` });
  print({
    people,
    json: {
      log: out,
      id: log.id,
      mode,
      events: events.length,
      clicks: clickCounts(events),
      totals,
      gaps: gaps.length,
    },
  });
}

/** Why a stream did not take what was written to it; undefined if it did. */
async function failureOf(stream: NodeJS.WriteStream, write: () => void): Promise<unknown> {
  let failure: unknown;
  const onError = (error: unknown): void => {
    failure ??= error;
  };
  stream.on('error', onError);
  write();
  do await setTimeout(0);
  while (stream.writableLength > 0 && failure === undefined);
  stream.off('error', onError);
  return failure;
}

/** A log that cannot be written to its file is kept in a temporary file. */
async function keep(
  log: SessionLog,
  { error, note }: Pick<BinContext, 'note'> & { readonly error: unknown },
): Promise<never> {
  const kept = join(tmpdir(), `livelane-log-${randomUUID()}.json`);
  // The temporary folder may be full, too; then the journal is what is left.
  const isKept = await writeFileWhole(kept, jsonText(log)).then(
    () => true,
    () => false,
  );
  if (isKept)
    note({ en: `The session log was kept in ${kept}.`, 'zh-Hans': `直播日志已保存在 ${kept}。` });
  throw error;
}

/** The log in a few lines for people. */
function summaryOf(
  { mode, start, end, events, totals, gaps }: SessionLog,
  say: BinContext['say'],
): string {
  const rows: readonly (readonly [label: LocalText, value: string])[] = [
    [{ en: 'mode', 'zh-Hans': '方式' }, say(MODES[mode])],
    [{ en: 'from', 'zh-Hans': '开始' }, start],
    [{ en: 'to', 'zh-Hans': '结束' }, end],
    [{ en: 'events', 'zh-Hans': '事件' }, groupDigits(events.length)],
    ...Object.entries(clickCounts(events)).map(
      ([product, count]) =>
        [
          { en: `clicks on ${product}`, 'zh-Hans': `${product} 的点击` },
          groupDigits(count),
        ] as const,
    ),
    [{ en: 'viewers', 'zh-Hans': '观众' }, groupDigits(totals.viewers)],
    [{ en: 'at most at once', 'zh-Hans': '同时最多' }, groupDigits(totals.peakViewers)],
    [{ en: 'viewer seconds', 'zh-Hans': '观看秒数' }, groupDigits(totals.viewerSeconds)],
    [{ en: 'gaps', 'zh-Hans': '缺口' }, groupDigits(gaps.length)],
  ];
  return terminalTable(rows.map(([label, value]) => [say(label), value]));
}

const MODES: Readonly<Record<SessionLog['mode'], LocalText>> = {
  real: { en: 'real', 'zh-Hans': '真实' },
  memory: { en: 'memory', 'zh-Hans': '内存' },
};
