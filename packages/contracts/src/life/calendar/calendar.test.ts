import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { completeContract } from '../../contract/complete.ts';
import type { Contract } from '../../contract/document.ts';
import { isLivelaneError } from '../../vocabulary/index.ts';
import { amendContract } from '../amendment/amend.ts';
import { endOfDeal } from '../end/end-of-deal.ts';
import { DEAL } from '../life.fixture.ts';
import { obligationsOf } from '../obligations/list.ts';
import { type CalendarOptions, contractCalendar } from './calendar.ts';
import { contentLine, textValue } from './content-line.ts';

const now = '2026-11-22T08:00:00Z';

/** The events of a calendar, as another program reads them, by their summary. */
function read(text: string): Map<string, ICAL.Event> {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
  return new Map(events.map((event) => [event.summary, event]));
}

const calendarOf = (
  revisions: Contract | readonly Contract[],
  options: Partial<CalendarOptions> = {},
) => contractCalendar(revisions, { now, ...options });
const LIVE =
  "Mia Torres: hold 1 live session: on TikTok; 1 hour each; about: Six everyday looks under 20 dollars with the lip colour set; products: Lip colour set of six, Lip liner; viewers' questions are answered";
const statusOf = (event: ICAL.Event | undefined): unknown =>
  event?.component.getFirstPropertyValue('status');

describe('a calendar', () => {
  it('is read by another program: instants in UTC, days as days', () => {
    const events = read(calendarOf(DEAL));
    expect(events.size).toBe(
      new Set(obligationsOf(completeContract(DEAL)).map(({ what, by }) => `${by} ${what.en}`)).size,
    );
    const live = events.get(LIVE);
    // 5 December, 18:00 in Los Angeles, for an hour.
    expect([
      live?.startDate.toString(),
      live?.endDate.toString(),
      live?.startDate.zone.tzid,
    ]).toEqual(['2026-12-06T02:00:00Z', '2026-12-06T03:00:00Z', 'UTC']);
    const assessed = events.get('state the result of the assessment');
    expect([assessed?.startDate.toString(), assessed?.startDate.isDate]).toEqual([
      '2027-01-20',
      true,
    ]);
    const tail = events.get(
      'Mia Torres: last day: advertise no competing goods: Lip make-up below 30 USD a set; territory: the United States and Canada',
    );
    // The window ends on 20 December, 00:00 in Los Angeles: its last day is the 19th, and the tail has seven more.
    expect(tail?.startDate.toString()).toBe('2026-12-26');
    expect(events.get('last day of the contract')?.startDate.toString()).toBe('2027-02-28');
  });

  it('says what a day is in the zone of a party', () => {
    const zones = { rosy: 'Asia/Shanghai', mia: 'America/Los_Angeles' };
    const event = read(calendarOf(DEAL, { party: 'rosy', zones })).get(
      'state the result of the assessment',
    );
    expect(event?.description.split('\n').slice(0, 2)).toEqual([
      'Until the end of 2027-01-20 (America/Los_Angeles)',
      'Before 2027-01-21 16:00 (Asia/Shanghai)',
    ]);
    expect(() => calendarOf(DEAL, { zones: { mai: 'Asia/Shanghai' } })).toThrow(/mai/);
    const own = read(calendarOf(DEAL, { party: 'rosy', zones }));
    expect([...own.keys()].filter((name) => name.startsWith('Mia'))).toEqual([]);
    expect(() => calendarOf(DEAL, { party: 'nobody' })).toThrow(
      /CALENDAR_PARTY|a party of the contract/,
    );
  });

  it('keeps every UID through an amendment, and raises the sequence of what it changes alone', () => {
    const patch = [{ op: 'replace', path: '/clauses/10/assessedOn', value: '2027-01-25' }] as const;
    const { contract } = amendContract(DEAL, { patch, effectiveAt: '2026-12-01T00:00:00Z' });
    const [before, after] = [read(calendarOf(DEAL)), read(calendarOf([contract, DEAL]))];
    expect([...after.values()].map(({ uid }) => uid)).toEqual(
      [...before.values()].map(({ uid }) => uid),
    );
    const raised = [...after.values()].filter(({ sequence }) => sequence > 0);
    expect(
      raised.map(({ summary, sequence, startDate }) => [summary, sequence, startDate.toString()]),
    ).toEqual([['state the result of the assessment', 1, '2027-01-25']]);
  });

  it('cancels what an amendment takes away', () => {
    const patch = [{ op: 'remove', path: '/clauses/12' }] as const;
    const { contract } = amendContract(DEAL, { patch, effectiveAt: '2026-12-01T00:00:00Z' });
    const events = [...read(calendarOf([DEAL, contract])).values()];
    const cancelled = events.filter((event) => statusOf(event) === 'CANCELLED');
    expect(cancelled.map(({ sequence }) => sequence)).toEqual([1, 1]);
    expect(cancelled.every(({ summary }) => summary.includes('Lip make-up'))).toBe(true);
  });

  it('lists the payments of a settlement, and what an early end leaves', () => {
    const due = [
      {
        id: 'due-1',
        payer: 'rosy',
        payee: 'mia',
        amount: { currency: 'USD', minor: '90000' },
        on: '2026-12-08',
        clauseId: 'stages',
        why: { en: '' },
      },
    ] as const;
    const settlement = { due: [...due] };
    const pay = read(calendarOf(DEAL, { settlement })).get(
      'Rosy Lips to Mia Torres: pay USD 900.00',
    );
    expect(pay?.startDate.toString()).toBe('2026-12-08');
    const notice = {
      kind: 'fact',
      version: 1,
      id: 'n-1',
      type: 'notice',
      occurredAt: '2026-11-26T20:00:00Z',
      recordedAt: '2026-11-26T20:00:00Z',
      by: 'rosy',
      about: 'end',
      text: '',
    } as const;
    const ended = endOfDeal(DEAL, { notices: [notice], knownAsOf: '2026-12-20T00:00:00Z' });
    expect(ended?.on).toBe('2026-12-10');
    const events = read(calendarOf(DEAL, ended === null ? {} : { end: ended.end }));
    expect(events.get('last day of the contract')?.startDate.toString()).toBe('2026-12-10');
    expect(statusOf(events.get(LIVE))).toBe('CONFIRMED');
    expect(ended?.moved.map(({ id }) => id)).toEqual(['only.window', 'term.end', 'only.tail']);
  });

  it('is the same at all times of the machine, with hostile names', () => {
    const parties = DEAL.parties.map((party) => ({
      ...party,
      name: 'A;B,C\\\nBEGIN:VEVENT\u202E 名',
    }));
    const text = calendarOf({ ...DEAL, parties });
    expect(text).toBe(calendarOf({ ...DEAL, parties }));
    const [count] = [text.match(/\r\nBEGIN:VEVENT\r\n/g)?.length];
    expect(count).toBe(calendarOf(DEAL).match(/\r\nBEGIN:VEVENT\r\n/g)?.length);
    expect(
      [...read(text).keys()].some((name) => name.startsWith('A;B,C\\ BEGIN:VEVENT[U+202E] 名')),
    ).toBe(true);
  });
});

describe('a content line', () => {
  it('has at most 75 octets, cuts no character, and is unfolded to what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (value) => {
        const line = contentLine('SUMMARY', textValue(value));
        const rows = line.split('\r\n');
        expect(rows.pop()).toBe('');
        for (const row of rows) {
          expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
          expect(row).not.toContain('\uFFFD');
        }
        const unfolded = line.replaceAll('\r\n ', '');
        expect(unfolded).toBe(`SUMMARY:${textValue(value)}\r\n`);
      }),
      { numRuns: 300 },
    );
  });
});

it('a local time that the clocks skip is named, not moved', () => {
  const node = { node: 'local', local: '2027-03-14T02:30', zone: 'America/Los_Angeles' } as const;
  const clauses = DEAL.clauses.map((it) => (it.id === 'live' ? { ...it, publish: [node] } : it));
  let caught: unknown;
  try {
    calendarOf({ ...DEAL, clauses } as Contract);
  } catch (error) {
    caught = error;
  }
  expect(isLivelaneError(caught, 'ZONE_TIME_INVALID')).toBe(true);
});
