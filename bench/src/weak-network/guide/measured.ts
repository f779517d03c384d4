import { type MedianFigures, type Report, rowsOf } from '../report.ts';

/** Medians of one client on one link. */
export interface MeasuredClient {
  readonly counted: number;
  readonly void: number;
  readonly median: MedianFigures;
}

/** What the pages about presets are written from: the medians of the bench's reports. */
export interface Measured {
  /** The first report's; runs of others were made on the same machine and server. */
  readonly environment: Readonly<Record<string, unknown>>;
  readonly links: Readonly<
    Record<
      string,
      { readonly title: string; readonly clients: Readonly<Record<string, MeasuredClient>> }
    >
  >;
}

/** The medians of reports that measured different links or clients; of the same, those of the last. */
export function measuredOf(reports: readonly Report[]): Measured {
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
  return { environment: reports[0]?.environment ?? {}, links };
}
