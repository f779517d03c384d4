import { drawsOf } from '../../../../packages/kol-score/src/probability/seeded-draws.ts';
import { HARMLESS, type Link, type LinkChange, type LinkSettings, RUN_MS } from './link.ts';

type Draw = (from: number, to: number) => number;

type Drawn = Pick<Link, 'title' | 'host' | 'viewer' | 'changes'>;
type Kind = (draw: Draw) => Drawn;

/** Changes of one end's link at drawn moments, until the run ends. */
function changing(
  end: LinkChange['end'],
  { every, to }: { readonly every: () => number; readonly to: (index: number) => LinkSettings },
): LinkChange[] {
  const changes: LinkChange[] = [];
  for (let atMs = every(); atMs < RUN_MS; atMs += every())
    changes.push({ atMs: Math.round(atMs), end, settings: to(changes.length) });
  return changes;
}

const whole = Math.round;

/** Kinds of links; each seed draws one link of every kind. */
export const HELD_OUT_KINDS: Readonly<Record<string, Kind>> = {
  'burst-loss': (draw) => {
    const latencyMs = whole(draw(10, 90));
    const lossPercent = whole(draw(20, 45));
    const calm = { ...HARMLESS, latencyMs };
    return {
      title: `viewer: bursts of ${lossPercent} % loss, RTT ${2 * latencyMs} ms`,
      host: HARMLESS,
      viewer: calm,
      changes: changing('viewer', {
        every: () => draw(300, 2_500),
        to: (index) => (index % 2 === 0 ? { ...calm, lossPercent } : calm),
      }),
    };
  },
  'odd-rate': (draw) => {
    const host = {
      ...HARMLESS,
      latencyMs: whole(draw(10, 120)),
      uploadKbps: whole(draw(150, 1_800)),
    };
    return {
      title: `host: ${host.uploadKbps} kbps up, RTT ${2 * host.latencyMs} ms`,
      host,
      viewer: HARMLESS,
      changes: [],
    };
  },
  'lossy-uplink': (draw) => {
    const host = {
      ...HARMLESS,
      latencyMs: whole(draw(15, 110)),
      lossPercent: whole(draw(4, 22)),
    };
    return {
      title: `host: ${host.lossPercent} % loss each way, RTT ${2 * host.latencyMs} ms`,
      host,
      viewer: HARMLESS,
      changes: [],
    };
  },
  'swinging-round-trip': (draw) => {
    const uploadKbps = whole(draw(600, 4_000));
    const swing = () => ({ ...HARMLESS, uploadKbps, latencyMs: whole(draw(10, 150)) });
    return {
      title: `host: RTT between 20 and 300 ms, ${uploadKbps} kbps up`,
      host: swing(),
      viewer: HARMLESS,
      changes: changing('host', { every: () => draw(400, 1_500), to: swing }),
    };
  },
  handover: (draw) => {
    const cell = () => ({
      ...HARMLESS,
      latencyMs: whole(draw(15, 90)),
      uploadKbps: whole(draw(250, 5_000)),
    });
    const [from, to] = [cell(), cell()];
    const at = whole(draw(8_000, 14_000));
    const darkMs = whole(draw(200, 1_500));
    return {
      title: `host: handover of ${darkMs} ms from ${from.uploadKbps} to ${to.uploadKbps} kbps`,
      host: from,
      viewer: HARMLESS,
      changes: [
        { atMs: at, end: 'host', settings: { ...from, lossPercent: 100 } },
        { atMs: at + darkMs, end: 'host', settings: to },
      ],
    };
  },
};

/** Links that nobody has tuned on: one of each kind, drawn from a seed. */
export function heldOutLinks(seed: number): Link[] {
  return Object.entries(HELD_OUT_KINDS).map(([kind, drawn], index) => ({
    id: `${kind}-${seed}`,
    ...drawn(drawsOf(seed * 31 + index).between),
    runMs: RUN_MS,
  }));
}
