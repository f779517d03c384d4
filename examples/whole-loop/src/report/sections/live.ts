import { localText, type SessionEvent, type SessionLog } from '@livelane/contracts/vocabulary';
import { type Lane, type Moment, type Stretch, timeline } from '../charts/timeline.ts';
import type { DutyOutcome, ReportFacts } from '../facts.ts';
import { el, escape } from '../svg.ts';
import { amount, clip } from '../words.ts';
import { badge, card, figure, remarks, table } from './markup.ts';

/** What happened in the room, second by second, and whether the duties of the audience's markets were kept. */
export function live(facts: ReportFacts): string {
  const { log, plan, duties, sessionFindings } = facts;
  const seconds = secondsAt(log, log.end);
  const rows = duties.map((duty) => {
    const rule = plan.disclosures.find((it) => it.id === duty.dutyId);
    return [
      escape(duty.market),
      escape(rule === undefined ? duty.dutyId : ruleText(rule.when)),
      escape(rule === undefined ? '' : localText(rule.label, rule.languages[0] ?? 'en')),
      escape(
        rule === undefined
          ? ''
          : `${rule.citation.instrument} (${rule.citation.basis}, ${rule.citation.confidence})`,
      ),
      escape(evidenceText(log, duty)),
      duty.kept ? badge('kept', 'good') : badge('broken', 'bad'),
    ];
  });
  const columns = ['Market', 'Rule', 'Label', 'Source', 'Evidence', ''].map((heading) => ({
    heading,
  }));
  const marked =
    log.mode === 'memory'
      ? el(
          'p',
          {},
          badge('in-memory room', 'mark'),
          ' The live ran without a LiveKit server: the messages ran, no media was streamed.',
        )
      : '';
  const fixes = duties.flatMap(({ dutyId, market, fix }) =>
    fix === null ? [] : [`${dutyId} of ${market}: ${fix}`],
  );
  const findings = [
    ...fixes,
    ...sessionFindings,
    ...log.gaps.map((gap) => `${gap.what}: ${gap.detail}`),
  ];
  return card(
    {
      number: 3,
      id: 'live',
      title: 'The live, second by second',
      why: 'Every event has a number that the server gave it; what was not seen is listed as a gap.',
    },
    marked,
    rehearsed(facts, seconds),
    figure(
      timeline(lanesOf(facts, seconds), seconds, 'Timeline of the live session'),
      '? question, A answer, dot click, % code redeemed, @ contact left, ♪ spoken. Bars: from start to end. Dashed: left and came back. Viewers under the pseudonyms of the log.',
      'wide',
    ),
    el('div', { style: 'margin-top:22px' }, table(columns, rows)),
    remarks(findings),
    toSettle(facts),
  );
}

/** What the plan leaves open. */
function toSettle({ planFindings }: ReportFacts): string {
  if (planFindings.length === 0) return '';
  const heading = el('h3', { style: 'margin-top:22px' }, 'To settle before it is held');
  return `${heading}${remarks(planFindings)}`;
}

/** Says so where the live was shorter than the contract wants it. */
function rehearsed({ agreedMinutes }: ReportFacts, seconds: number): string {
  if (seconds >= agreedMinutes * 60) return '';
  const text = `A rehearsal of ${Math.round(seconds)} s: the contract wants ${agreedMinutes} minutes, so it was not handed in as delivered. The duties are held against the seconds that were played.`;
  return el('p', {}, badge('rehearsal', 'mark'), escape(` ${text}`));
}

function lanesOf({ log, plan, duties }: ReportFacts, seconds: number): Lane[] {
  const named = new Map(plan.products.map((product) => [product.id, product.name]));
  const pins = stretchesOf(log, seconds, (event) =>
    event.type === 'pin'
      ? { key: event.productId, on: true, note: amount(event.price) }
      : event.type === 'unpin'
        ? { key: event.productId, on: false }
        : null,
  );
  const promotions = stretchesOf(log, seconds, (event) =>
    event.type === 'promotion' ? { key: event.promotionId, on: event.phase === 'start' } : null,
  );
  const at = (event: SessionEvent): number => secondsAt(log, event.at);
  const moments = (kinds: readonly SessionEvent['type'][]): Moment[] =>
    log.events.flatMap((event) =>
      kinds.includes(event.type)
        ? [{ at: at(event), kind: event.type as Moment['kind'], text: momentText(event) }]
        : [],
    );
  const shop: Lane[] = [
    {
      heading: 'SHOP',
      name: 'pinned',
      stretches: pins.map((pin) => ({
        ...pin,
        kind: 'pin',
        text: `${pin.note} ${named.get(pin.key) ?? pin.key}`,
      })),
      moments: [],
    },
    {
      name: 'promotion',
      stretches: promotions.map((it) => ({ ...it, kind: 'promotion', text: it.key })),
      moments: [],
    },
    { name: 'clicks and codes', stretches: [], moments: moments(['click', 'redeem', 'lead']) },
    { name: 'questions and answers', stretches: [], moments: moments(['question', 'answer']) },
  ];
  return [
    ...shop,
    ...duties.map((duty, index) => dutyLane(log, duty, index === 0)),
    ...presenceLanes(log),
  ];
}

function dutyLane(log: SessionLog, duty: DutyOutcome, first: boolean): Lane {
  const from = (span: { from: string }): number => secondsAt(log, span.from);
  const to = (span: { to: string }): number => secondsAt(log, span.to);
  const shown = duty.evidence
    .filter((span) => span.medium !== 'voice')
    .map((span): Stretch => ({ from: from(span), to: to(span), kind: 'disclosure' }));
  const spoken = duty.evidence
    .filter((span) => span.medium === 'voice')
    .map((span): Moment => ({ at: from(span), kind: 'voice' }));
  const broken = duty.broken.map(
    (span): Stretch => ({ from: from(span), to: to(span), kind: 'broken', text: span.why }),
  );
  return {
    ...(first ? { heading: 'DISCLOSED' } : {}),
    name: duty.dutyId,
    stretches: [...shown, ...broken],
    moments: spoken,
    verdict: duty.kept ? { text: 'kept', kind: 'kept' } : { text: 'broken', kind: 'broken' },
  };
}

function presenceLanes(log: SessionLog): Lane[] {
  const people = log.presence.filter(
    (person) => person.role === 'host' || person.role === 'viewer',
  );
  return people.slice(0, 14).map((person, index): Lane => {
    const stays = person.stays.map((stay) => ({
      from: secondsAt(log, stay.from),
      to: secondsAt(log, stay.to),
    }));
    const kind = person.role === 'host' ? ('host' as const) : ('viewer' as const);
    const gaps = stays
      .slice(1)
      .map((stay, i): Stretch => ({ from: stays[i]?.to ?? stay.from, to: stay.from, kind: 'gap' }));
    return {
      ...(index === 0 ? { heading: 'IN THE ROOM' } : {}),
      name: kind === 'host' ? 'host' : `viewer ${clip(person.person, 10)}`,
      stretches: [...stays.map((stay): Stretch => ({ ...stay, kind })), ...gaps],
      moments: [],
    };
  });
}

interface Switched {
  readonly key: string;
  readonly note: string;
  readonly from: number;
  readonly to: number;
}

/** When something was on, from its switches; what was never switched off lasts to the end. */
function stretchesOf(
  log: SessionLog,
  end: number,
  read: (event: SessionEvent) => { key: string; on: boolean; note?: string } | null,
): Switched[] {
  const open = new Map<string, { from: number; note: string }>();
  const done: Switched[] = [];
  for (const event of log.events) {
    const step = read(event);
    if (step === null) continue;
    const before = open.get(step.key);
    const at = secondsAt(log, event.at);
    if (before !== undefined) done.push({ key: step.key, ...before, to: at });
    if (step.on) open.set(step.key, { from: at, note: step.note ?? '' });
    else open.delete(step.key);
  }
  return [...done, ...[...open].map(([key, { from, note }]) => ({ key, note, from, to: end }))];
}

function momentText(event: SessionEvent): string {
  if (event.type === 'question') return event.text ?? event.questionId;
  if (event.type === 'redeem') return event.code;
  if (event.type === 'click') return event.productId;
  return event.type;
}

function ruleText(when: ReportFacts['plan']['disclosures'][number]['when']): string {
  switch (when.rule) {
    case 'max-gap':
      return `start, end, at most ${when.seconds} s apart`;
    case 'continuous':
      return 'all the time';
    case 'whole-promotion':
      return 'while products are promoted';
    case 'before-and-during':
      return 'before the first product and during';
    default:
      return 'at the start';
  }
}

function evidenceText(log: SessionLog, duty: DutyOutcome): string {
  const spans = duty.evidence
    .slice(0, 4)
    .map(
      (span) =>
        `${secondsAt(log, span.from).toFixed(1)}–${secondsAt(log, span.to).toFixed(1)} s${span.medium === 'voice' ? ' spoken' : ''}`,
    );
  return duty.evidence.length > 4
    ? `${spans.join(', ')} and ${duty.evidence.length - 4} more`
    : spans.join(', ');
}

function secondsAt(log: SessionLog, instant: string): number {
  return (Date.parse(instant) - Date.parse(log.start)) / 1000;
}
