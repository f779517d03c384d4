import { describe, expect, it } from 'vitest';
import type { Clause } from '../clauses/schemas.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { planFindings } from '../plan/finding.ts';
import { LIP_BRIEF } from '../plan/session.fixture.ts';
import { planSession } from '../plan/session.ts';
import { reviewContract } from '../review/review.ts';
import { type Instant, type Market, type PlainDate, toInstant } from '../vocabulary/index.ts';
import { addDays, instantOfLocal } from '../vocabulary/zones/index.ts';
import { capitalZone, disclosureDuties, labelFor, requiredPermits, rulesFor } from './index.ts';

const LEADS: Clause = {
  clause: 'action-fee',
  id: 'leads',
  payer: 'rosy',
  payee: 'mia',
  action: 'lead',
  amount: { currency: 'USD', minor: '100' },
  holdDays: 1,
  dueDays: 1,
};
const deal = lipColourContract();
const plan = planSession(deal, { brief: LIP_BRIEF, asOf: '2026-11-22T00:00:00Z' });

/** What the packages do about a market on a day. */
const BEHAVIOURS = {
  label: (market: Market, asOf: Instant) => labelFor(market, { asOf }),
  duties: (market: Market, asOf: Instant) => disclosureDuties(market, { asOf, aiHost: true }),
  permits: (market: Market, asOf: Instant) => requiredPermits([market], { asOf }),
  review: (market: Market, asOf: Instant) =>
    reviewContract({ ...deal, clauses: [...deal.clauses, LEADS] }, { asOf, markets: [market] }),
  plan: (market: Market, start: Instant) =>
    planFindings({
      ...plan,
      audience: [{ market, languages: ['en'] }],
      window: { ...plan.window, start },
    }),
  shown: (market: Market, asOf: Instant) => rulesFor(market, { asOf }),
} as const;

type Row = readonly [
  instrument: string,
  market: Market,
  day: PlainDate,
  behaviour: keyof typeof BEHAVIOURS,
  /** What the behaviour says from that day on, and not before. */
  says: string,
];

/** The instruments whose day in force is known exactly, by what changes on it. */
const INSTRUMENTS: readonly Row[] = [
  ['16 CFR 255 (88 FR 48102)', 'US', '2023-07-26', 'label', 'us.label'],
  ['16 CFR 255 (88 FR 48102)', 'US', '2023-07-26', 'duties', 'us.live.start'],
  ['16 CFR 465 (89 FR 68034)', 'US', '2024-10-21', 'shown', 'us.fake-influence'],
  ['penalty of 90 FR 5580', 'US', '2025-01-17', 'shown', '5308800'],
  ['Ordinance 2024-978', 'FR', '2024-11-08', 'review', 'fr.representative'],
  ['Decree 2025-1137', 'FR', '2026-01-01', 'review', 'LAW_GOVERNING'],
  ['UWG 5a(4)', 'DE', '2022-05-28', 'label', 'de.label'],
  ['BVerwG 6 C 27.18', 'DE', '2020-06-24', 'duties', 'de.live.continuous'],
  ['RD 444/2024', 'ES', '2024-05-02', 'label', 'es.label'],
  ['AGCOM 197/25/CONS', 'IT', '2025-08-05', 'label', 'it.label'],
  ['AGCOM 197/25/CONS', 'IT', '2025-08-05', 'review', 'it.register'],
  ['Mediawet supervision', 'NL', '2022-07-01', 'review', 'nl.register.from-500k'],
  ['Mediawet supervision, no floor', 'NL', '2025-06-16', 'review', 'No follower floor any more'],
  ['DMCC Act 2024', 'GB', '2025-04-06', 'shown', 'gb.penalty'],
  ['CAP Code edits', 'GB', '2025-04-07', 'duties', 'gb.live.start'],
  ['AANA Practice Note', 'AU', '2021-02-01', 'label', 'au.label'],
  ['Notification 19', 'JP', '2023-10-01', 'label', 'jp.label'],
  ['Yegyu 350', 'KR', '2020-09-01', 'duties', 'kr.live.repeat'],
  ['Yegyu 350 as revised', 'KR', '2024-12-01', 'label', 'may receive'],
  ['Live Marketing Measures', 'CN', '2021-05-25', 'review', 'cn.host-age'],
  ['Live E-commerce Supervision Measures', 'CN', '2026-02-01', 'duties', 'cn.live.ai-host'],
  ['PIPL', 'CN', '2021-11-01', 'review', 'cn.lead-data'],
  ['Electronic Signature Law', 'CN', '2005-04-01', 'shown', 'cn.e-sign'],
  ['Electronic Signature Law, amended', 'CN', '2019-04-23', 'shown', 'cn.e-sign.amended'],
  ['VAT Law', 'CN', '2026-01-01', 'shown', 'cn.vat-law'],
  ['Advertising Law 75/2025/QH15', 'VN', '2026-01-01', 'duties', 'vn.live.before-and-during'],
  ['E-commerce Law 122/2025/QH15', 'VN', '2026-07-01', 'plan', 'DOCUMENTS_BEFORE_START'],
  ['Personal Data Protection Law 91/2025', 'VN', '2026-01-01', 'review', 'vn.lead-data'],
  ['Endorsement Know-hows', 'IN', '2023-01-20', 'duties', 'in.live.continuous'],
  ['ASAS Guidelines', 'SG', '2016-09-29', 'duties', 'sg.live.start'],
  ['Content Code', 'MY', '2022-05-30', 'label', 'my.label'],
  ['ETDA guidelines', 'TH', '2024-06-11', 'shown', 'th.platform-guidelines'],
  ['Cabinet Resolution 42/2025', 'AE', '2026-02-01', 'permits', 'ae.advertiser-permit'],
  ['PROFECO guide', 'MX', '2023-08-22', 'duties', 'mx.live.start'],
  ['rules on gift cards', 'AU', '2019-11-01', 'shown', 'au.gift-vouchers'],
  ['rules on cash on delivery', 'TH', '2024-10-03', 'shown', 'th.cash-on-delivery'],
  ['Decree 128/2024', 'VN', '2024-12-01', 'shown', 'vn.discount-cap'],
];

describe('an instrument whose day is known exactly', () => {
  it.each(INSTRUMENTS)('%s (%s) counts from %s on: %s', (...row) => {
    const [, market, day, behaviour, says] = row;
    const zone = capitalZone(market) ?? 'none';
    const midnight = instantOfLocal(`${day}T00:00`, zone);
    const after = instantOfLocal(`${addDays(day, 1)}T12:00`, zone);
    const said = (asOf: Instant) => JSON.stringify(BEHAVIOURS[behaviour](market, asOf));
    expect(said(instantOfLocal(`${addDays(day, -1)}T12:00`, zone))).not.toContain(says);
    expect(said(toInstant(Date.parse(midnight) - 1))).not.toContain(says);
    expect(said(midnight)).toContain(says);
    expect(said(after)).toContain(says);
  });

  it('ends the rule before on the same day', () => {
    const before = instantOfLocal('2025-06-15T12:00', 'Europe/Amsterdam');
    const after = instantOfLocal('2025-06-16T12:00', 'Europe/Amsterdam');
    const registers = (asOf: Instant) =>
      BEHAVIOURS.review('NL', asOf).flatMap(({ evidence }) => evidence?.citation?.ruleId ?? []);
    expect(registers(before)).toContain('nl.register.from-500k');
    expect(registers(after)).not.toContain('nl.register.from-500k');
    expect(registers(after)).toContain('nl.register');
  });
});
