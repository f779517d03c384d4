import {
  type DeliveryReport,
  type LocalText,
  type SessionLog,
  toEpochMs,
} from '../vocabulary/index.ts';
import { FIGURES, type FigureName, type OwnFigure, type Uncompared } from './own-figure.ts';

/** Times up to this far apart count as the same: a project default, as logs and platforms have clocks of their own. */
const SLACK_MS = 300_000;

type Metric = DeliveryReport['metrics'][number];

interface Reported {
  readonly log: SessionLog;
  readonly report: DeliveryReport;
  readonly window: Metric['window'];
}

/**
 * What a session log says of a figure over the reported time. The room's own figures are those of its own site; of another
 * platform the log has only what that platform declared. Gaps of the log make a figure a lower bound.
 */
export function loggedFigure(figure: FigureName, reported: Reported): OwnFigure | Uncompared {
  const kind = FIGURES[figure];
  if (kind === 'session') return minutes(reported.log);
  const { platform = 'own-site' } = reported.report;
  if (platform !== 'own-site') return declaredFigure(figure, platform, reported);
  return kind === 'room' ? roomFigure(figure, reported) : 'no-own-figure';
}

function minutes(log: SessionLog): OwnFigure {
  const value = Math.round((toEpochMs(log.end) - toEpochMs(log.start)) / 600) / 100;
  return { ...sourceOf(log), figure: 'live-minutes', value, relation: 'same' };
}

function roomFigure(figure: FigureName, { log, window }: Reported): OwnFigure | Uncompared {
  const session = { from: toEpochMs(log.start), to: toEpochMs(log.end) };
  const asked = { from: toEpochMs(window.start), to: toEpochMs(window.end) };
  const covers = asked.from <= session.from + SLACK_MS && asked.to >= session.to - SLACK_MS;
  const value = covers ? wholeSession(figure, log) : withinTime(figure, log, asked);
  if (value === undefined) return 'part-of-session';
  const within = asked.from >= session.from - SLACK_MS && asked.to <= session.to + SLACK_MS;
  const isWhole = log.gaps.length === 0;
  return {
    ...{ ...sourceOf(log), figure, value },
    relation: within && isWhole ? 'same' : 'at-least',
  };
}

function sourceOf({ sessionId }: SessionLog): Pick<OwnFigure, 'basis' | 'source'> {
  return {
    basis: 'measured',
    source: { en: `the log of session ${sessionId}`, 'zh-Hans': `场次 ${sessionId} 的日志` },
  };
}

const EVENTS: Readonly<Partial<Record<FigureName, string>>> = {
  clicks: 'click',
  questions: 'question',
  redemptions: 'redeem',
  leads: 'lead',
};

function wholeSession(figure: FigureName, log: SessionLog): number | undefined {
  const { totals, events } = log;
  if (figure === 'viewers') return totals.viewers;
  if (figure === 'peak-viewers') return totals.peakViewers;
  if (figure === 'viewer-seconds') return totals.viewerSeconds;
  return events.filter(({ type }) => type === EVENTS[figure]).length;
}

interface Time {
  readonly from: number;
  readonly to: number;
}

function withinTime(figure: FigureName, log: SessionLog, time: Time): number | undefined {
  if (figure === 'peak-viewers') return undefined;
  const stays = log.presence
    .filter(({ role }) => role === 'viewer')
    .map((person) =>
      person.stays
        .map(
          (stay) =>
            Math.min(time.to, toEpochMs(stay.to)) - Math.max(time.from, toEpochMs(stay.from)),
        )
        .filter((ms) => ms > 0),
    );
  if (figure === 'viewers') return stays.filter((own) => own.length > 0).length;
  if (figure === 'viewer-seconds')
    return Math.round(stays.flat().reduce((sum, ms) => sum + ms, 0) / 1000);
  return log.events.filter(({ type, at }) => {
    const ms = toEpochMs(at);
    return type === EVENTS[figure] && ms >= time.from && ms < time.to;
  }).length;
}

/** The newest figure that a platform declared to us; else the viewers of its destination. */
function declaredFigure(
  figure: FigureName,
  platform: string,
  { log, window }: Reported,
): OwnFigure | Uncompared {
  const newest = (log.declared ?? [])
    .filter((it) => it.platform === platform && it.figure === figure && it.unit === 'count')
    .toSorted((a, b) => toEpochMs(b.at) - toEpochMs(a.at))[0];
  if (newest !== undefined && typeof newest.value === 'number') {
    const later = toEpochMs(window.end) - toEpochMs(newest.at);
    return {
      ...{ figure, value: newest.value, basis: 'declared' },
      relation: Math.abs(later) <= SLACK_MS ? 'same' : later > 0 ? 'at-least' : 'at-most',
      source: declaredBy(platform, newest.source),
    };
  }
  const sent = log.destinations.find((it) => it.platform === platform);
  if (figure !== 'viewers' || sent === undefined || sent.viewers === null) return 'other-platform';
  return {
    ...{ figure, value: sent.viewers, relation: 'at-least', basis: sent.source },
    source: declaredBy(platform, log.sessionId),
  };
}

function declaredBy(platform: string, where: string): LocalText {
  return {
    en: `what ${platform} declared (${where})`,
    'zh-Hans': `${platform} 申报数据（${where}）`,
  };
}
