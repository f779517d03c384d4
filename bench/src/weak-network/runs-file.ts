import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import type { ConfigurationId } from './pages/configurations.ts';
import type { RunRecord } from './report.ts';

/** A finished run and what it was measured on. */
export interface RecordedRun {
  readonly link: string;
  readonly configuration: ConfigurationId;
  readonly run: RunRecord;
}

/** The runs of a bench in a file that grows by a line with each, so that an interrupted bench can go on. */
export interface RunsFile {
  readonly earlier: readonly RecordedRun[];
  add(run: RecordedRun): void;
  /** The report holds them all. */
  remove(): void;
}

/**
 * @param report - file of the report, which the runs stand beside until it is written; undefined: they are not kept
 * @throws SyntaxError for a line before the last that is no JSON
 */
export function openRunsFile(report: string | undefined, resume: boolean): RunsFile {
  if (report === undefined) return { earlier: [], add: () => undefined, remove: () => undefined };
  const path = `${report}.runs.ndjson`;
  const earlier = resume && existsSync(path) ? readRuns(readFileSync(path, 'utf8')) : [];
  if (!resume) rmSync(path, { force: true });
  return {
    earlier,
    add: (run) => appendFileSync(path, `${JSON.stringify(run)}\n`),
    remove: () => rmSync(path, { force: true }),
  };
}

/** The whole lines; one that an interruption cut off has no line feed. */
export function readRuns(text: string): RecordedRun[] {
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RecordedRun);
}
