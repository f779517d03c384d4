import {
  formatMoney,
  type Instant,
  type SessionEvent,
  type SessionLog,
} from '@livelane/contracts/vocabulary';
import type { Lane, Moment, Stretch } from '@livelane/example-pictures';
import { named, type Texts } from '../../texts/text.ts';
import type { DutyOutcome, ReportFacts } from '../facts.ts';
import { secondsBetween } from '../seconds.ts';

/** How many people of the room the picture shows. */
const PEOPLE = 14;

/** The lanes of the timeline: the shop, the duties, and who was in the room. */
export function lanesOf({ log, plan, duties }: ReportFacts, texts: Texts): Lane[] {
  const { t } = texts;
  const names = new Map(plan.products.map((product) => [product.id, product.name]));
  const pins = switched(log, (event) =>
    event.type === 'pin'
      ? { key: event.productId, isOn: true, note: formatMoney(event.price) }
      : event.type === 'unpin'
        ? { key: event.productId, isOn: false }
        : null,
  ).map(({ key, note, ...span }): Stretch => {
    return { ...span, kind: 'pin', text: `${note} ${names.get(key) ?? key}` };
  });
  const promotions = switched(log, (event) =>
    event.type === 'promotion' ? { key: event.promotionId, isOn: event.phase === 'start' } : null,
  ).map(({ key, from, to }): Stretch => ({ from, to, kind: 'promotion', text: key }));
  const lane = (name: string, parts: Partial<Lane>): Lane => {
    return { name, stretches: [], moments: [], ...parts };
  };
  return [
    lane(t('LANE_PINNED'), { heading: t('LANE_SHOP'), stretches: pins }),
    lane(t('LANE_PROMOTION'), { stretches: promotions }),
    lane(t('LANE_CLICKS'), { moments: moments(log, ['click', 'redeem', 'lead'], texts) }),
    lane(t('LANE_QUESTIONS'), { moments: moments(log, ['question', 'answer'], texts) }),
    ...underHeading(
      t('LANE_DISCLOSED'),
      duties.map((duty) => dutyLane(log, duty, texts)),
    ),
    ...underHeading(t('LANE_ROOM'), presenceLanes(log, texts)),
  ];
}

function underHeading(heading: string, lanes: readonly Lane[]): Lane[] {
  return lanes.map((lane, index) => (index === 0 ? { ...lane, heading } : lane));
}

function dutyLane(log: SessionLog, duty: DutyOutcome, { of }: Texts): Lane {
  const span = ({ from, to }: { readonly from: Instant; readonly to: Instant }) => ({
    from: secondsBetween(log.start, from),
    to: secondsBetween(log.start, to),
  });
  const shown = duty.evidence
    .filter(({ medium }) => medium === 'picture')
    .map((it): Stretch => ({ ...span(it), kind: 'disclosure' }));
  const spoken = duty.evidence
    .filter(({ medium }) => medium === 'voice')
    .map((it): Moment => ({ at: span(it).from, kind: 'voice' }));
  const broken = duty.broken.map(
    (it): Stretch => ({ ...span(it), kind: 'broken', text: of(it.message) }),
  );
  return {
    name: duty.dutyId,
    stretches: [...shown, ...broken],
    moments: spoken,
    verdict: { text: of(named('verdict', duty.verdict)), kind: duty.verdict },
  };
}

function presenceLanes(log: SessionLog, { t }: Texts): Lane[] {
  const people = log.presence.filter(({ role }) => role === 'host' || role === 'viewer');
  return people.slice(0, PEOPLE).map(({ person, role, stays }): Lane => {
    const kind = role === 'host' ? 'host' : 'viewer';
    const there = stays.map((stay) => ({
      from: secondsBetween(log.start, stay.from),
      to: secondsBetween(log.start, stay.to),
    }));
    const away = there
      .slice(1)
      .map((stay, i): Stretch => ({ from: there[i]?.to ?? stay.from, to: stay.from, kind: 'gap' }));
    return {
      name: kind === 'host' ? t('LANE_HOST') : t('LANE_VIEWER', { person }),
      stretches: [...there.map((stay): Stretch => ({ ...stay, kind })), ...away],
      moments: [],
    };
  });
}

function moments(
  log: SessionLog,
  kinds: readonly Exclude<Moment['kind'], 'voice'>[],
  texts: Texts,
): Moment[] {
  return log.events.flatMap((event) => {
    const kind = kinds.find((it) => it === event.type);
    return kind === undefined
      ? []
      : [{ at: secondsBetween(log.start, event.at), kind, text: momentText(event, texts) }];
  });
}

function momentText(event: SessionEvent, { of }: Texts): string {
  if (event.type === 'question') return event.text ?? event.questionId;
  if (event.type === 'redeem') return event.code;
  if (event.type === 'click') return event.productId;
  return of(named('act', event.type));
}

interface Switched {
  readonly key: string;
  readonly note: string;
  readonly from: number;
  readonly to: number;
}

/** When something was on, in seconds; what was never switched off lasts to the end. */
function switched(
  log: SessionLog,
  read: (event: SessionEvent) => { key: string; isOn: boolean; note?: string } | null,
): Switched[] {
  const open = new Map<string, { from: number; note: string }>();
  const done: Switched[] = [];
  for (const event of log.events) {
    const step = read(event);
    if (step === null) continue;
    const before = open.get(step.key);
    const at = secondsBetween(log.start, event.at);
    if (before !== undefined) done.push({ key: step.key, ...before, to: at });
    if (step.isOn) open.set(step.key, { from: at, note: step.note ?? '' });
    else open.delete(step.key);
  }
  const to = secondsBetween(log.start, log.end);
  return [...done, ...[...open].map(([key, it]) => ({ key, ...it, to }))];
}
