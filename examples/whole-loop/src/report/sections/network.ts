import type { SessionLog } from '@livelane/contracts/vocabulary';
import { el, escapeMarkup } from '@livelane/contracts/vocabulary/page';
import { type Curve, network } from '@livelane/example-pictures';
import { compact } from '../../texts/compact.ts';
import type { Texts } from '../../texts/text.ts';
import type { ReportFacts } from '../facts.ts';
import { secondsBetween } from '../seconds.ts';
import { card, figure } from './markup.ts';

type Sample = SessionLog['network'][number];

/** What is measured, with its unit; null where a sample does not have it. */
const MEASURED = [
  [
    'KBIT_PER_SECOND',
    ({ bitsPerSecond }) => (bitsPerSecond === null ? null : bitsPerSecond / 1000),
  ],
  ['ROUND_TRIP', ({ rttMs }) => rttMs],
  ['PACKETS_LOST', ({ lossShare }) => (lossShare === null ? null : lossShare * 100)],
  ['FROZEN', ({ frozenMs }) => frozenMs],
] as const satisfies readonly (readonly [string, (sample: Sample) => number | null])[];

/** How the room held up: what was sent and received, how long it took, what was lost. */
export function networkSection({ log }: ReportFacts, texts: Texts): string {
  const { t, of } = texts;
  const about = { number: 4, id: 'network', title: t('NETWORK_TITLE'), why: t('NETWORK_WHY') };
  const panels = MEASURED.filter(([, read]) =>
    log.network.some((sample) => read(sample) !== null),
  ).map(([key, read]) => {
    const unit = t(key);
    const picture = network(curvesOf(log, read), {
      seconds: secondsBetween(log.start, log.end),
      unit,
      title: t('NETWORK_PICTURE', { unit }),
      tick: (value) => of(compact(value)),
      second: (count) => t('SECONDS', { count }),
    });
    return figure(texts, picture);
  });
  return card(
    about,
    panels.length === 0
      ? el('p', {}, escapeMarkup(t('NOT_MEASURED')))
      : el('div', { class: 'two' }, ...panels),
  );
}

function curvesOf(log: SessionLog, read: (sample: Sample) => number | null): Curve[] {
  const hosts = new Set(
    log.presence.filter((person) => person.role === 'host').map((person) => person.person),
  );
  const curves = new Map<string, { kind: Curve['kind']; points: Curve['points'][number][] }>();
  for (const sample of log.network) {
    const key = `${sample.person} ${sample.direction}`;
    const curve = curves.get(key) ?? {
      kind: hosts.has(sample.person) ? ('host' as const) : ('viewer' as const),
      points: [],
    };
    curve.points.push({ at: secondsBetween(log.start, sample.at), value: read(sample) });
    curves.set(key, curve);
  }
  return [...curves.values()].map((curve) => ({
    ...curve,
    points: curve.points.toSorted((a, b) => a.at - b.at),
  }));
}
