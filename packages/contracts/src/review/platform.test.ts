import { describe, expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import type { Instant } from '../vocabulary/index.ts';
import { reviewContract } from './review.ts';

const asOf = '2026-11-22T00:00:00Z';
type Deliverable = ClauseOf<'deliverable'>;
type Means = NonNullable<ClauseOf<'compliance'>['disclosure']>['means'];

/** The deal with its live session on a platform, addressed to a market. */
function liveOn(platform: string, market: string, live: Deliverable['live'] = {}): Contract {
  const contract = lipColourContract();
  const [first, ...others] = contract.clauses;
  const session = first as Deliverable;
  const clause = { ...session, platform, live: { ...session.live, ...live } } as Clause;
  return { ...contract, audience: [{ market, languages: ['en'] }], clauses: [clause, ...others] };
}

const disclosedBy = (contract: Contract, means: Means | null): Contract => ({
  ...contract,
  clauses: contract.clauses.map((clause) => {
    if (clause.clause !== 'compliance') return clause;
    const { disclosure: _, ...others } = clause;
    return means === null ? others : { ...others, disclosure: { by: 'mia', means } };
  }),
});

const remarks = (contract: Contract, day: Instant = asOf) =>
  reviewContract(contract, { asOf: day })
    .filter(({ code }) => code.startsWith('PLATFORM_'))
    .map(({ code, severity, path, evidence }) => [
      code,
      severity,
      path,
      evidence?.citation?.ruleId,
    ]);

const alsoOn = (contract: Contract, change: Partial<Deliverable>): Contract => ({
  ...contract,
  clauses: [
    ...contract.clauses,
    { ...(contract.clauses[0] as Deliverable), id: 'again', ...change } as Clause,
  ],
});

describe('rules of platforms in a review', () => {
  it('ask for the switch where the agreed means leave it out, once, from the day of the rule on', () => {
    const spoken = disclosedBy(lipColourContract(), ['spoken']);
    const found = ['PLATFORM_DECLARATION', 'warning', '/clauses/6/disclosure/means'];
    expect(remarks(spoken)).toEqual([[...found, 'tiktok.declaration']]);
    expect(remarks(spoken, '2025-09-12T00:00:00Z')).toEqual([]);
    expect(remarks(disclosedBy(lipColourContract(), ['platform-switch']))).toEqual([]);
    expect(remarks(disclosedBy(lipColourContract(), null))).toEqual([]);
  });

  it('are hints where only one secondary source is known', () => {
    const spoken = disclosedBy(liveOn('x', 'US'), ['spoken']);
    expect(remarks(spoken)).toContainEqual([
      'PLATFORM_DECLARATION',
      'hint',
      '/clauses/6/disclosure/means',
      'x.declaration',
    ]);
  });

  it('let no generated host speak where a platform bans it', () => {
    const generated = liveOn('tiktok-shop', 'US', { aiHost: true });
    const place = '/clauses/0/live/aiHost';
    expect(remarks(generated)).toContainEqual([
      'PLATFORM_RULE',
      'hint',
      place,
      'tiktok-shop.us.generated-voice',
    ]);
    expect(remarks(liveOn('shopee', 'PH', { aiHost: true }))).toEqual([
      ['PLATFORM_BY_HAND', 'hint', place, 'shopee.ph.recorded'],
    ]);
    expect(remarks(liveOn('tiktok-shop', 'US'))).toEqual([]);
  });

  it('see a simulcast: the same actor on air on another platform at the same time', () => {
    const one = liveOn('tiktok-shop', 'ID');
    const found = [
      'PLATFORM_RULE',
      'warning',
      '/clauses/0/platform',
      'tiktok-shop.id.simulcast',
    ] as const;
    expect(remarks(alsoOn(one, { platform: 'youtube' }))).toEqual([found]);
    expect(remarks(alsoOn(one, { platform: 'tiktok-shop' }))).toEqual([]);
    expect(remarks(alsoOn(one, { platform: 'youtube', actor: 'rosy' }))).toEqual([]);
    const later = {
      node: 'local',
      local: '2026-12-05T19:00',
      zone: 'America/Los_Angeles',
    } as const;
    expect(remarks(alsoOn(one, { platform: 'youtube', publish: [later] }))).toEqual([]);
    expect(remarks(alsoOn(liveOn('twitch', 'US'), { platform: 'youtube' }))).toEqual([
      ['PLATFORM_BY_HAND', 'hint', '/clauses/0/platform', 'twitch.simulcast'],
    ]);
  });

  it('have the age of named hosts and the followers of a live checked by hand', () => {
    const hosts = [{ id: 'mia', name: 'Mia', role: 'host' as const }];
    expect(remarks(liveOn('tiktok', 'US', { hosts }))).toEqual([
      ['PLATFORM_BY_HAND', 'hint', '/clauses/0/live/hosts', 'tiktok.host-age'],
    ]);
    expect(remarks(liveOn('instagram', 'US'))).toEqual([
      ['PLATFORM_BY_HAND', 'hint', '/clauses/0/platform', 'instagram.live.followers'],
    ]);
  });

  it('have links checked by hand where outside links alone are credited', () => {
    const linked = (...precedence: ('affiliate' | 'click' | 'live-click')[]): Contract => {
      const contract = liveOn('tiktok-shop', 'VN');
      const clauses = contract.clauses.map((it) =>
        it.clause === 'attribution' ? { ...it, precedence } : it,
      );
      return { ...contract, clauses };
    };
    const rules = (contract: Contract) => remarks(contract).map(([, , , rule]) => rule);
    expect(rules(linked('affiliate', 'click'))).toEqual([
      'tiktok-shop.off-platform',
      'tiktok-shop.vn.contacts',
    ]);
    expect(rules(linked('affiliate', 'live-click'))).toEqual([]);
  });

  it('depend on the platform that is chosen, where it is left to choice: said once', () => {
    const free = liveOn('any', 'ID', { aiHost: true });
    const said = ['PLATFORM_CHOSEN', 'hint', '/clauses/0/platform', undefined];
    expect(remarks(free)).toEqual([said]);
    const both = alsoOn(free, { platform: 'tiktok-shop' });
    expect(remarks(both).filter(([code]) => code === 'PLATFORM_CHOSEN')).toEqual([said]);
    // It may be the same platform, so that nothing shows a simulcast.
    expect(remarks(both).map(([, , , rule]) => rule)).not.toContain('tiktok-shop.id.simulcast');
  });

  it('reach only the markets that a deliverable addresses', () => {
    const contract = liveOn('tiktok-shop', 'ID');
    const own = { audience: [{ market: 'US', languages: ['en'] }] };
    const narrowed = contract.clauses.map((it, index) => (index === 0 ? { ...it, ...own } : it));
    const both = alsoOn({ ...contract, clauses: narrowed as Clause[] }, { platform: 'youtube' });
    expect(remarks(both)).toEqual([]);
  });
});
