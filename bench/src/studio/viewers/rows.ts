import type { Row } from '../../section.ts';
import type { ViewersFigures } from './minute.ts';
import type { Times } from './requests.ts';

/** The figures of a minute as they are printed. */
export function rowsOf(figures: ViewersFigures): Row[] {
  const { requests, told, acts } = figures;
  const errors = written(requests.errors);
  const kinds = Object.entries(requests.byKind).toSorted(([a], [b]) => a.localeCompare(b));
  return [
    shown('requests', `${requests.all.count} in the minute`),
    { what: 'errors', measured: errors, wanted: 'none', reached: errors === 'none' },
    shown('answers that pages expect, besides', written(requests.refused)),
    shown('all requests', timesText(requests.all)),
    ...kinds.map(([kind, times]) => shown(`  ${kind}`, timesText(times))),
    shown(
      `from the host's pause or start to \`changed\` at each viewer, of ${acts} acts`,
      timesText(told.show),
    ),
    shown(
      "from the host's other acts, of which and of what viewers say pages are told once in 0.7 s",
      timesText(told.questions),
    ),
    ...orderRows(figures),
    ...processRows(figures),
  ];
}

function orderRows({ orders, viewers }: ViewersFigures): Row[] {
  const { told, kept, unitsSold, left } = orders;
  const without = viewers - told.length;
  const isSame = told.join() === kept.join();
  return [
    {
      what: 'orders that viewers were told of',
      measured: `${told.length}${isSame ? '' : ', others than the server has'}`,
      wanted: `the ${kept.length} that the server has`,
      reached: isSame,
    },
    {
      what: 'units sold',
      measured: String(unitsSold),
      wanted: `one for each of ${kept.length} orders`,
      reached: unitsSold === kept.length,
    },
    {
      what: 'viewers without an order',
      measured: `${without}, with ${left} units left`,
      wanted: 'none while a unit is left',
      reached: without === 0 || left === 0,
    },
  ];
}

function processRows({ memory: { start, forgot, end }, cpuSeconds }: ViewersFigures): Row[] {
  const megabytes = (value: number | undefined) =>
    value === undefined ? 'unknown' : `${Math.round(value)} MiB`;
  return [
    shown(
      "resident memory of the studio's process",
      `${megabytes(start?.now)} at the start (${megabytes(start?.peak)} while it began), ${megabytes(end?.peak)} at the most${forgot ? '' : ' since it began'}, ${megabytes(end?.now)} at the end`,
    ),
    shown(
      'processor time of it',
      cpuSeconds === null ? 'unknown' : `${cpuSeconds.toFixed(1)} s in the minute`,
    ),
  ];
}

const shown = (what: string, measured: string): Row => ({ what, measured, reached: true });

const written = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count} ×`)
    .join(', ') || 'none';

function timesText({ count, p50, p95, p99 }: Times): string {
  const ms = (value: number) => (Number.isFinite(value) ? `${value.toFixed(1)} ms` : 'never');
  return `${count}, p50 ${ms(p50)}, p95 ${ms(p95)}, p99 ${ms(p99)}`;
}
