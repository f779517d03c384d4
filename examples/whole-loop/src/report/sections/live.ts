import type { DisclosureDuty, SessionLog } from '@livelane/contracts/vocabulary';
import { localText } from '@livelane/contracts/vocabulary';
import { el, escapeMarkup } from '@livelane/contracts/vocabulary/page';
import { timeline } from '@livelane/example-pictures';
import { named, type Texts } from '../../texts/text.ts';
import type { DutyOutcome, ReportFacts } from '../facts.ts';
import { secondsBetween } from '../seconds.ts';
import { badge, card, figure, remarks, sentence } from './markup.ts';
import { type Cell, cellText, table } from './table.ts';
import { lanesOf } from './timeline-lanes.ts';

/** How many times of one duty the table lists. */
const SPANS = 4;

const BADGES = { kept: 'good', broken: 'bad', 'not-shown': 'mark' } as const;

/** What happened in the room, second by second, and whether the duties of the audience's markets were kept. */
export function live(facts: ReportFacts, texts: Texts): string {
  const { log } = facts;
  const { t } = texts;
  const memory = badge(t('MEMORY_ROOM'), 'mark');
  const picture = timeline(lanesOf(facts, texts), {
    seconds: secondsBetween(log.start, log.end),
    title: t('TIMELINE'),
    second: (count) => t('SECONDS', { count }),
  });
  return card(
    { number: 3, id: 'live', title: t('LIVE_TITLE'), why: t('LIVE_WHY') },
    log.mode === 'memory' ? el('p', {}, sentence(texts, 'IN_MEMORY', { badge: memory })) : '',
    rehearsed(facts, texts),
    figure(texts, picture, { caption: t('TIMELINE_CAPTION'), size: 'wide' }),
    el('div', { style: 'margin-top:22px' }, dutyTable(facts, texts)),
    remarks(findingsOf(facts, texts)),
    toSettle(facts, texts),
  );
}

function dutyTable({ duties, plan, log }: ReportFacts, texts: Texts): string {
  const { t, of } = texts;
  const rows = duties.map((duty): Cell[] => {
    const rule = plan.disclosures.find(({ id }) => id === duty.dutyId);
    const verdict = badge(of(named('verdict', duty.verdict)), BADGES[duty.verdict]);
    return [
      duty.market,
      ...(rule === undefined ? [duty.dutyId, '', ''] : ruleCells(rule, texts)),
      evidenceText(duty, log, texts),
      { markup: verdict },
    ];
  });
  const headings = (['MARKET', 'RULE', 'LABEL', 'SOURCE', 'EVIDENCE'] as const).map((key) =>
    t(key),
  );
  return table(
    texts,
    [...headings, ''].map((heading) => ({ heading })),
    rows,
  );
}

/** When the duty applies, the label in the language that the rule asks for, and what it rests on. */
function ruleCells({ when, label, languages, citation }: DisclosureDuty, { t, of }: Texts): Cell[] {
  const lang = languages[0] ?? 'en';
  return [
    when.rule === 'max-gap'
      ? t('RULE_MAX_GAP', { seconds: when.seconds })
      : of(named('rule', when.rule)),
    { markup: el('bdi', { lang }, cellText(localText(label, lang))) },
    citationText(citation, t),
  ];
}

/** A default of the project has no text of law to name. */
function citationText(
  { instrument, ...citation }: DisclosureDuty['citation'],
  t: Texts['t'],
): string {
  const basis = named('basis', citation.basis);
  const confidence = named('confidence', citation.confidence);
  return citation.basis === 'project-default'
    ? t('CITATION_DEFAULT', { basis, confidence })
    : t('CITATION', { instrument, basis, confidence });
}

function evidenceText({ evidence }: DutyOutcome, log: SessionLog, texts: Texts): string {
  const { t } = texts;
  const spans = evidence.slice(0, SPANS).map(({ from, to, medium }) => {
    const [start, end] = [from, to].map((at) => secondsBetween(log.start, at).toFixed(1));
    const span = { from: start ?? '', to: end ?? '' };
    return medium === 'voice' ? t('SPAN_SPOKEN', span) : t('SPAN', span);
  });
  if (evidence.length > SPANS) return t('SPANS_MORE', { spans, count: evidence.length - SPANS });
  return t('SPANS', { spans });
}

/** What broke a duty, what the verification found, and what the log is known to miss. */
function findingsOf({ duties, sessionFindings, log }: ReportFacts, { t, of }: Texts): string[] {
  const fixes = duties.flatMap(({ dutyId, market, fix }) =>
    fix === null ? [] : [t('DUTY_FIX', { duty: dutyId, market, fix })],
  );
  const gaps = log.gaps.map(({ what, detail, message }) =>
    message === undefined ? t('GAP', { what, detail }) : of(message),
  );
  return [...fixes, ...sessionFindings.map(of), ...gaps];
}

/** What the plan leaves open. */
function toSettle({ planFindings }: ReportFacts, { t, of }: Texts): string {
  if (planFindings.length === 0) return '';
  const heading = el('h3', { style: 'margin-top:22px' }, escapeMarkup(t('TO_SETTLE')));
  return `${heading}${remarks(planFindings.map(of))}`;
}

/** Where the live was shorter than the contract asks for: that it delivers nothing. */
function rehearsed({ agreedMinutes, log }: ReportFacts, texts: Texts): string {
  const seconds = secondsBetween(log.start, log.end);
  if (seconds >= agreedMinutes * 60) return '';
  const parts = {
    badge: badge(texts.t('REHEARSAL'), 'mark'),
    seconds: String(Math.round(seconds)),
    minutes: String(agreedMinutes),
  };
  return el('p', {}, sentence(texts, 'REHEARSED', parts));
}
