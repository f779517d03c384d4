import { completeContract } from '../../contract/complete.ts';
import type { CompleteContract, Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import { lifeIssue } from '../../error/life-issues.ts';
import type { DealEnd } from '../../settlement/agreement/deal-end.ts';
import { revisionChain } from '../../settlement/agreement/revision-chain.ts';
import { calendarOf } from '../../settlement/schedule/calendar.ts';
import { canonicalHash } from '../../vocabulary/hash/index.ts';
import {
  type DisplayLanguage,
  type Id,
  type Instant,
  inertLine,
  inputInvalid,
  type LocalText,
  localText,
  type Settlement,
  toInstant,
  type Zone,
} from '../../vocabulary/index.ts';
import { localOfInstant } from '../../vocabulary/zones/index.ts';
import { obligationsOf } from '../obligations/list.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { contentLine, dateValue, instantValue, textValue } from './content-line.ts';
import { type Dated, datedObligations } from './versions.ts';

/** Options of {@link contractCalendar}. */
export interface CalendarOptions {
  /** When the calendar is written. */
  readonly now: Instant;
  /** Only what this party owes or is owed. Default: everything. */
  readonly party?: Id;
  /** The zones in which parties read times. Default: the contract's, for each. */
  readonly zones?: Readonly<Record<Id, Zone>>;
  /** Default: the governing language of the newest revision. */
  readonly language?: DisplayLanguage;
  /** The settlement whose payments are listed. Default: none are. */
  readonly settlement?: Pick<Settlement, 'due'>;
  /** The early end of the deal, as `endOfDeal` gives it. Default: it runs to the end of its term. */
  readonly end?: DealEnd;
}

/**
 * The obligations of a contract as iCalendar (RFC 5545), for any calendar program. An event keeps its UID through all
 * revisions; the revision that changes it raises its SEQUENCE, and what a revision or an early end takes away is cancelled.
 * Days are whole days, instants are in UTC; the description says what each is in the zones of the parties.
 * @param revisions - the contract, or all of its revisions; the newest is what is owed, so leave out what nobody signed
 * @throws CONTRACT_INCOMPLETE; INPUT_INVALID for revisions with a gap, and for a party that the contract does not have
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { contractCalendar } from '@livelane/contracts/life';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * contractCalendar(contract, { now: '2026-11-22T08:00:00Z' }).split('\r\n')[0]; // => "BEGIN:VCALENDAR"
 * ```
 */
export function contractCalendar(
  revisions: Contract | readonly Contract[],
  options: CalendarOptions,
): string {
  const chain = revisionChain(revisions).map(completeContract);
  const newest = chain.at(-1) as CompleteContract;
  for (const id of [options.party, ...Object.keys(options.zones ?? {})]) refuseStranger(newest, id);
  const { language = newest.language, party } = options;
  const events = datedObligations(versionsOf(chain, options))
    .filter(
      ({ obligation: { by, to } }) =>
        party === undefined || by === null || [by, to].includes(party),
    )
    .map((dated) => eventOf(dated, { contract: newest, options, language }));
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//livelane//contracts//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', textValue(inertLine(localText(newest.title, language)))),
    ...events,
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** The obligations of each revision, then those with what is known now: payments, and an early end. */
function versionsOf(
  chain: readonly CompleteContract[],
  { settlement, end }: CalendarOptions,
): Obligation[][] {
  const versions = chain.map((contract) => obligationsOf(contract));
  const newest = chain.at(-1) as CompleteContract;
  const payments = settlement === undefined ? {} : { settlement };
  if (end !== undefined) return [...versions, obligationsOf(newest, { ...payments, end })];
  return [...versions.slice(0, -1), obligationsOf(newest, payments)];
}

interface Writing {
  readonly contract: CompleteContract;
  readonly options: CalendarOptions;
  readonly language: DisplayLanguage;
}

function eventOf({ obligation, sequence, isCancelled }: Dated, writing: Writing): string {
  const { contract, options, language } = writing;
  const { when } = obligation;
  const times =
    'on' in when
      ? [
          contentLine('DTSTART;VALUE=DATE', dateValue(when.on)),
          contentLine('TRANSP', 'TRANSPARENT'),
        ]
      : [
          contentLine('DTSTART', instantValue(when.at)),
          ...(when.until === undefined ? [] : [contentLine('DTEND', instantValue(when.until))]),
        ];
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uidOf(contract, obligation)),
    contentLine('DTSTAMP', instantValue(options.now)),
    contentLine('SEQUENCE', String(sequence)),
    contentLine('STATUS', isCancelled ? 'CANCELLED' : 'CONFIRMED'),
    ...times,
    contentLine('SUMMARY', textValue(summaryOf(obligation, { contract, language }))),
    contentLine('DESCRIPTION', textValue(descriptionOf(obligation, writing))),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** The same for the same duty in every revision; ids of contracts and clauses may hold any characters. */
function uidOf({ id }: CompleteContract, obligation: Obligation): string {
  const hash = canonicalHash([id, obligation.id]).slice('sha256:'.length);
  return `${hash.slice(0, 40)}@livelane.invalid`;
}

function summaryOf(
  { by, to, what }: Obligation,
  { contract, language }: Pick<Writing, 'contract' | 'language'>,
): string {
  const say = (text: LocalText): string => localText(text, language);
  const owed = say(what);
  if (by === null) return inertLine(owed);
  const [from, other] = [by, to].map((id) => (id === undefined ? '' : nameOf(contract, id)));
  const between =
    to === undefined ? from : say({ en: `${from} to ${other}`, 'zh-Hans': `${from} 向 ${other}` });
  return inertLine(say({ en: `${between}: ${owed}`, 'zh-Hans': `${between}：${owed}` }));
}

/** The clause, the times in the zones of whoever reads it, and the text that it is from. */
function descriptionOf(obligation: Obligation, { contract, options, language }: Writing): string {
  const say = (text: LocalText): string => localText(text, language);
  const { zones = {}, party } = options;
  const readers = party === undefined ? Object.keys(zones) : [party];
  const wanted = [
    obligation.zone,
    ...readers.map((id) => (Object.hasOwn(zones, id) ? zones[id] : undefined) ?? contract.zone),
  ];
  const times = [...new Set(wanted)].map((zone) => timesIn(zone, obligation));
  const { id: clauseId, revision } = { id: obligation.clauseId, revision: contract.revision };
  return [
    ...times.map((it) => say(it)),
    say({
      en: `Contract ${contract.id}, revision ${revision}, clause ${clauseId}`,
      'zh-Hans': `合同 ${contract.id}，第 ${revision} 版，条款 ${clauseId}`,
    }),
    contractHash(contract),
  ]
    .map(inertLine)
    .join('\n');
}

function timesIn(zone: Zone, { when, zone: agreed }: Obligation): LocalText {
  if ('on' in when) {
    if (zone === agreed)
      return {
        en: `Until the end of ${when.on} (${zone})`,
        'zh-Hans': `至 ${when.on} 结束（${zone}）`,
      };
    const end = localOfInstant(toInstant(calendarOf(agreed).endOf(when.on)), zone);
    return { en: `Before ${end} (${zone})`, 'zh-Hans': `${end} 之前（${zone}）` };
  }
  const [from, until] = [when.at, when.until ?? when.at].map((at) => localOfInstant(at, zone));
  const span = from === until ? from : `${from} – ${until}`;
  return { en: `${span} (${zone})`, 'zh-Hans': `${span}（${zone}）` };
}

function nameOf({ parties }: CompleteContract, id: Id): string {
  return parties.find((party) => party.id === id)?.name ?? id;
}

function refuseStranger({ parties }: CompleteContract, party: Id | undefined): void {
  const ids = parties.map(({ id }) => id);
  if (party === undefined || ids.includes(party)) return;
  const place = { path: '/party', received: party, params: { parties: ids } };
  throw inputInvalid('calendar', [lifeIssue('CALENDAR_PARTY', place)]);
}
