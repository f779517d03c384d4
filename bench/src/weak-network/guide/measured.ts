import { type MedianFigures, type Report, rowsOf } from '../report.ts';

/** Medians of one client on one link. */
export interface MeasuredClient {
  readonly counted: number;
  readonly void: number;
  readonly median: MedianFigures;
}

/** What the pages about presets are written from: the medians of the bench's reports. */
export interface Measured {
  /** The first report's; in what a figure depends on, the others' is the same. */
  readonly environment: Readonly<Record<string, unknown>>;
  readonly links: Readonly<
    Record<
      string,
      { readonly title: string; readonly clients: Readonly<Record<string, MeasuredClient>> }
    >
  >;
}

/** What the pages state once for all figures. */
const SAME = ['server', 'chromium', 'cpus', 'cpu', 'speech'];

/**
 * The medians of reports that measured different links or clients; of the same, those of the last.
 *
 * @throws RangeError for reports of different servers, browsers, machines or voices
 */
export function measuredOf(reports: readonly Report[]): Measured {
  const [environment = {}, ...others] = reports.map((report) => report.environment);
  for (const name of SAME)
    if (others.some((other) => JSON.stringify(other[name]) !== JSON.stringify(environment[name])))
      throw new RangeError(`reports with different ${name} cannot stand in one table`);
  const links: Record<string, { title: string; clients: Record<string, MeasuredClient> }> = {};
  for (const report of reports)
    for (const [id, link] of Object.entries(report.links)) {
      const clients = links[id]?.clients ?? {};
      links[id] = { title: link.title, clients };
      for (const [client, { median, runs }] of rowsOf(link)) {
        const counted = runs.filter((run) => !run.void).length;
        clients[client] = { counted, void: runs.length - counted, median };
      }
    }
  return { environment, links };
}
