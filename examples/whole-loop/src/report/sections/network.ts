import type { SessionLog } from '@livelane/contracts/vocabulary';
import { type Curve, network } from '../charts/network.ts';
import type { ReportFacts } from '../facts.ts';
import { el } from '../svg.ts';
import { card, figure } from './markup.ts';

type Sample = SessionLog['network'][number];

/** How the room held up: what was sent and received, how long it took, what was lost. */
export function networkSection({ log }: ReportFacts): string {
  const about = {
    number: 4,
    id: 'network',
    title: 'How the room held up',
    why: 'Measured at the ends, by the participants themselves. Thick red line: the host. Thin blue ones: the viewers.',
  };
  const seconds = (Date.parse(log.end) - Date.parse(log.start)) / 1000;
  const seen = (read: (sample: Sample) => number | null): boolean =>
    log.network.some((sample) => read(sample) !== null);
  const panel = (unit: string, read: (sample: Sample) => number | null): string =>
    seen(read)
      ? figure(
          network(curvesOf(log, read), {
            seconds,
            unit,
            title: `${unit}, over the seconds of the live`,
          }),
          '',
        )
      : '';
  const panels = [
    panel('kbit/s', (sample) =>
      sample.bitsPerSecond === null ? null : sample.bitsPerSecond / 1000,
    ),
    panel('round trip, ms', (sample) => sample.rttMs),
    panel('packets lost, %', (sample) =>
      sample.lossShare === null ? null : sample.lossShare * 100,
    ),
    panel('frozen, ms', (sample) => sample.frozenMs),
  ].filter((it) => it !== '');
  if (panels.length === 0)
    return card(about, el('p', {}, 'Nothing was measured: there was no media to measure.'));
  return card(about, el('div', { class: 'two' }, ...panels));
}

function curvesOf(log: SessionLog, read: (sample: Sample) => number | null): Curve[] {
  const hosts = new Set(
    log.presence.filter((person) => person.role === 'host').map((person) => person.person),
  );
  const curves = new Map<
    string,
    { name: string; kind: 'host' | 'viewer'; points: { at: number; value: number | null }[] }
  >();
  for (const sample of log.network) {
    const key = `${sample.person} ${sample.direction}`;
    const curve = curves.get(key) ?? {
      name: key,
      kind: hosts.has(sample.person) ? ('host' as const) : ('viewer' as const),
      points: [],
    };
    curve.points.push({
      at: (Date.parse(sample.at) - Date.parse(log.start)) / 1000,
      value: read(sample),
    });
    curves.set(key, curve);
  }
  return [...curves.values()].map((curve) => ({
    ...curve,
    points: curve.points.toSorted((a, b) => a.at - b.at),
  }));
}
