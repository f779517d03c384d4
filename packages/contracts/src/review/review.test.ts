import { describe, expect, it } from 'vitest';
import { MOST_NAMED } from '../clause/conflict/conflict.ts';
import type { Clause, ClauseKindName, ClauseOf } from '../clauses/schemas.ts';
import { type Contract, ContractSchema } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import type { Day } from '../law/in-force.ts';
import { factOfSignature } from '../settlement/facts/fact-of.ts';
import { settle } from '../settlement/settle.ts';
import { hasNoErrors, type Instant, inputIssues, type Money } from '../vocabulary/index.ts';
import { DEAL_TRIGGERS } from './deal-triggers.fixture.ts';
import { REVIEW_FINDINGS, type ReviewCode } from './findings.ts';
import { FORM_TRIGGERS } from './form-triggers.fixture.ts';
import { PAYING_TRIGGERS } from './paying-triggers.fixture.ts';
import { type ReviewOptions, reviewContract } from './review.ts';
import { SALES_TRIGGERS } from './sales-triggers.fixture.ts';
import { STANDARD_TRIGGERS } from './standard-triggers.fixture.ts';
import { TERMS_TRIGGERS } from './terms-triggers.fixture.ts';

const asOf = '2026-11-22T00:00:00Z';
const usd = (minor: `${bigint}`): Money => ({ currency: 'USD', minor });

/** Tiers of a commission from amounts to amounts, in cents. */
const tiers = (...steps: readonly (readonly `${bigint}`[])[]) => ({
  rule: 'marginal' as const,
  per: 'term' as const,
  steps: steps.map(([from = '1', below]) => ({
    from: usd(from),
    ...(below === undefined ? {} : { below: usd(below) }),
    rate: 150_000,
  })),
});

/** The complete contract with fields of its first clause of a kind replaced. */
function changed<Kind extends ClauseKindName>(
  kind: Kind,
  change: (clause: ClauseOf<Kind>) => Partial<ClauseOf<Kind>>,
): Contract {
  const contract = lipColourContract();
  const at = contract.clauses.findIndex(({ clause }) => clause === kind);
  const clause = contract.clauses[at] as ClauseOf<Kind>;
  const clauses = contract.clauses.with(at, { ...clause, ...change(clause) } as Clause);
  return { ...contract, clauses };
}

const without = (kind: ClauseKindName, contract = lipColourContract()): Contract => ({
  ...contract,
  clauses: contract.clauses.filter(({ clause }) => clause !== kind),
});

const added = (...clauses: Clause[]): Contract => {
  const contract = lipColourContract();
  return { ...contract, clauses: [...contract.clauses, ...clauses] };
};

const addressing = (market: string, contract = lipColourContract()): Contract => ({
  ...contract,
  audience: [{ market, languages: ['en'] }],
});

const graded = (breakEvenFee: `${bigint}`, expiresAt: Instant): Contract => ({
  ...lipColourContract(),
  basis: {
    briefId: 'brief-lip',
    grade: {
      id: 'grade-mia',
      hash: `sha256:${'0'.repeat(64)}`,
      expiresAt,
      breakEvenFee: usd(breakEvenFee),
      breakEvenCommission: null,
    },
  },
});

const at = (local: string, zone = 'America/Los_Angeles') =>
  changed('deliverable', () => ({ publish: [{ node: 'local', local, zone }] }));

const inLosAngeles = (local: string) =>
  ({ node: 'local', local, zone: 'America/Los_Angeles' }) as const;

const hostedBy = (...ids: readonly string[]) =>
  changed('deliverable', ({ live }) => ({
    live: { ...live, hosts: ids.map((id) => ({ id, name: id, role: 'host' as const })) },
  }));

const onPlatform = (platform: string) => changed('deliverable', () => ({ platform }));

/** The deal with its session on another platform at the same time. */
const alsoOn = (platform: string, contract: Contract): Contract => {
  const again = { ...contract.clauses[0], id: 'again', platform } as Clause;
  return { ...contract, clauses: [...contract.clauses, again] };
};

const coded = (code: NonNullable<ClauseOf<'attribution'>['codes']>[number]) =>
  changed('attribution', ({ codes }) => ({ codes: [...(codes ?? []), code] }));

/** The deal with one tax clause for each rate. */
function taxed(...rates: readonly number[]): Contract {
  const { clauses, ...rest } = without('tax');
  const taxes = rates.map((withholdingRate, index) => ({
    clause: 'tax' as const,
    id: `tax-${index}`,
    withholdingRate,
    authority: 'US',
    borneBy: 'creator' as const,
  }));
  return { ...rest, clauses: [...clauses, ...taxes] };
}

/** The same with taxes of a market where none of the work is done. */
const taxedFrom = (authority: string, ...rates: readonly number[]): Contract => {
  const { clauses, ...rest } = taxed(...rates);
  return {
    ...rest,
    clauses: clauses.map((it) => (it.clause === 'tax' ? { ...it, authority } : it)),
  };
};

const borneByPayer = (rate: number): Contract => {
  const { clauses, ...rest } = taxed(rate);
  return {
    ...rest,
    clauses: clauses.map((it) => (it.clause === 'tax' ? { ...it, borneBy: 'payer' as const } : it)),
  };
};

function undisclosed(): Contract {
  const { clauses, ...rest } = lipColourContract();
  const silent = clauses.map((clause) => {
    if (clause.clause !== 'compliance') return clause;
    const { disclosure: _, ...others } = clause;
    return others;
  });
  return { ...rest, clauses: silent };
}

/** For each code a contract that triggers it, and the path at which it is found. */
const TRIGGERS: Record<ReviewCode, readonly [contract: Contract, path: string]> = {
  ...DEAL_TRIGGERS,
  ...FORM_TRIGGERS,
  ...SALES_TRIGGERS,
  ...PAYING_TRIGGERS,
  ...STANDARD_TRIGGERS,
  SLOT_OPEN: [changed('deliverable', () => ({ quantity: null })), '/clauses/0'],
  ITEM_MISSING: [without('force-majeure'), '/clauses'],
  PHRASE_VAGUE: [
    changed('deliverable', () => ({ topic: '大力推广，保证高质量' })),
    '/clauses/0/topic',
  ],
  CONFLICTS_LEFT_OUT: [
    added(
      ...Array.from({ length: MOST_NAMED + 1 }, (_, index) => ({
        ...(lipColourContract().clauses[2] as ClauseOf<'fee'>),
        id: `fee-${index}`,
      })),
    ),
    '/clauses/2',
  ],
  STAGES_NOT_WHOLE: [
    changed('payment', ({ stages }) => ({ stages: (stages ?? []).slice(0, 2) })),
    '/clauses/3/stages',
  ],
  STAGES_WITHOUT_FIXED: [
    changed('fee', () => ({ model: 'commission', fixed: null })),
    '/clauses/3/feeId',
  ],
  STAGES_REPEATED: [
    added({
      ...(lipColourContract().clauses[3] as ClauseOf<'payment'>),
      id: 'stages-2',
    }),
    '/clauses/13/feeId',
  ],
  SPLIT_REPEATED: [
    added(
      ...['split', 'split-2'].map((id) => ({
        clause: 'payee-split' as const,
        id,
        feeId: 'fee',
        shares: [{ payee: 'mia', share: 1_000_000 }],
      })),
    ),
    '/clauses/14/feeId',
  ],
  SPLIT_NOT_WHOLE: [
    added({
      clause: 'payee-split',
      id: 'split',
      feeId: 'fee',
      shares: [{ payee: 'mia', share: 900_000 }],
    }),
    '/clauses/13/shares',
  ],
  ATTRIBUTION_MISSING: [without('attribution'), '/clauses/2/commission'],
  ATTRIBUTION_REPEATED: [
    added({
      ...(lipColourContract().clauses[11] as ClauseOf<'attribution'>),
      id: 'credit-2',
    }),
    '/clauses/13',
  ],
  WINDOW_EXCEEDS_ASSESSMENT: [
    changed('attribution', ({ windows }) => ({
      windows: {
        click: { basis: 'calendar', days: 90, zone: 'UTC' },
        view: windows?.view ?? { basis: 'elapsed', seconds: 1 },
      },
    })),
    '/clauses/11/windows/click',
  ],
  ASSESSMENT_MISSING: [without('assessment'), '/clauses/3/stages/2/trigger'],
  ASSESSMENT_OUTSIDE_TERM: [
    changed('assessment', () => ({
      period: { start: '2026-11-28T08:00:00Z', end: '2027-04-01T08:00:00Z' },
      assessedOn: '2027-04-02',
    })),
    '/clauses/10/period',
  ],
  ASSESSED_TOO_EARLY: [
    changed('assessment', () => ({ assessedOn: '2027-01-14' })),
    '/clauses/10/assessedOn',
  ],
  REPORT_AFTER_ASSESSMENT: [
    changed('assessment', () => ({
      criteria: [{ id: 'plays', measure: 'metric', metricId: 'plays', atLeast: 10_000 }],
      period: { start: '2026-11-28T08:00:00Z', end: '2026-12-10T08:00:00Z' },
      assessedOn: '2026-12-12',
    })),
    '/clauses/9/deadlineDays',
  ],
  DEPOSIT_STEPS_UNCLEAR: [
    changed('payment', ({ stages }) => ({
      stages: (stages ?? []).map((stage) =>
        stage.deposit ? { ...stage, deposit: { ...stage.deposit, release: 'steps' } } : stage,
      ),
    })),
    '/clauses/3/stages/2/deposit/steps',
  ],
  DEPOSIT_BEFORE_ASSESSMENT: [
    changed('payment', ({ stages }) => ({
      stages: (stages ?? []).map((stage) => ({ ...stage, trigger: 'signing' })),
    })),
    '/clauses/3/stages/2/trigger',
  ],
  PUBLISH_OUTSIDE_TERM: [at('2027-02-28T23:30'), '/clauses/0/publish/0'],
  PUBLISH_COUNT: [
    changed('deliverable', ({ publish }) => ({
      publish: [...(publish ?? []), ...(publish ?? [])],
    })),
    '/clauses/0/publish',
  ],
  PARTY_MISSING: [
    {
      ...lipColourContract(),
      parties: lipColourContract().parties.map((party) => ({
        ...party,
        role: party.role === 'brand' ? 'payee' : party.role,
      })),
    },
    '/parties',
  ],
  PIN_OUTLASTS_STAY: [changed('deliverable', () => ({ pinDays: 31 })), '/clauses/0/pinDays'],
  PROMOTION_PRICE_HIGHER: [
    changed('deliverable', ({ live }) => ({
      live: {
        ...live,
        promotions: (live?.promotions ?? []).map((it) => ({
          ...it,
          price: { currency: 'USD', minor: '2000' },
        })),
      },
    })),
    '/clauses/0/live/promotions/0/price',
  ],
  PROMOTION_NOT_SHOWN: [
    changed('deliverable', ({ live }) => ({ live: { ...live, productIds: ['lip-liner'] } })),
    '/clauses/0/live/promotions/0/productId',
  ],
  FEE_TO_PAYER: [changed('fee', () => ({ payer: 'mia' })), '/clauses/2/payee'],
  FEE_WITHOUT_WORK: [
    changed('fee', ({ fixed }) => ({
      deliverableIds: ['videos'],
      fixed: { ...fixed, per: 'session' },
    })),
    '/clauses/2/fixed/per',
  ],
  CRITERION_UNREACHABLE: [
    changed('assessment', () => ({
      criteria: [{ id: 'minutes', measure: 'live-minutes', atLeast: 61 }],
    })),
    '/clauses/10/criteria/0/atLeast',
  ],
  PROMOTION_CURRENCY: [
    changed('deliverable', ({ live }) => ({
      live: {
        ...live,
        promotions: (live?.promotions ?? []).map((it) => ({
          ...it,
          price: { currency: 'EUR', minor: '1599' },
        })),
      },
    })),
    '/clauses/0/live/promotions/0/price',
  ],
  PUBLISH_BEFORE_DRAFT: [
    {
      ...at('2026-11-20T18:00'),
      term: { start: '2026-11-01T08:00:00Z', end: '2027-03-01T08:00:00Z' },
    },
    '/clauses/0/publish/0',
  ],
  SESSIONS_OVERLAP: [
    changed('deliverable', ({ publish, live }) => ({
      quantity: 2,
      publish: [...(publish ?? []), inLosAngeles('2026-12-05T18:59')],
      live: { ...live, sessions: 2 },
    })),
    '/clauses/0/publish/1',
  ],
  HOST_NOT_PARTY: [hostedBy('mia', 'guest'), '/clauses/0/live/hosts/1/id'],
  CODES_ALIKE: [coded({ code: 'mia20', creator: 'mia' }), '/clauses/11/codes/1/code'],
  CODES_UNNAMED: [
    changed('attribution', () => ({ precedence: ['code'], codes: [] })),
    '/clauses/11/codes',
  ],
  CODE_OUTSIDE_TERM: [
    coded({
      code: 'LATE',
      creator: 'mia',
      valid: { start: '2027-03-01T08:00:00Z', end: '2027-04-01T08:00:00Z' },
    }),
    '/clauses/11/codes/1/valid',
  ],
  ...TERMS_TRIGGERS,
  TAXES_ABOVE_FEE: [taxed(600_000, 400_001), '/clauses/2'],
  SESSIONS_DIFFER: [
    changed('deliverable', ({ live }) => ({ live: { ...live, sessions: 3 } })),
    '/clauses/0/live/sessions',
  ],
  LOCAL_TIME_INVALID: [at('2027-03-14T02:30'), '/clauses/0/publish/0/local'],
  CURRENCY_MISMATCH: [
    changed('fee', () => ({ fixed: { amount: { currency: 'THB', minor: '100' }, per: 'deal' } })),
    '/clauses/2/fixed/amount',
  ],
  USAGE_BEYOND_LICENCE: [
    changed('intellectual-property', () => ({ media: ['social', 'paid-ads'] })),
    '/clauses/5/media',
  ],
  REFERENCE_UNKNOWN: [changed('deliverable', () => ({ actor: 'nobody' })), '/clauses/0/actor'],
  ID_REPEATED: [
    added({ clause: 'other', id: 'fee', text: 'Each side bears its own bank charges.' }),
    '/clauses/13/id',
  ],
  CODE_REPEATED: [
    changed('attribution', ({ codes }) => ({ codes: [...(codes ?? []), ...(codes ?? [])] })),
    '/clauses/11/codes/1/code',
  ],
  MEASURE_UNIT: [
    changed('assessment', () => ({
      criteria: [{ id: 'sales', measure: 'credited-net-sales', atLeast: 300 }],
    })),
    '/clauses/10/criteria/0/atLeast',
  ],
  METRIC_UNNAMED: [
    changed('assessment', () => ({ criteria: [{ id: 'x', measure: 'metric', atLeast: 300 }] })),
    '/clauses/10/criteria/0/atLeast',
  ],
  COMMISSIONS_OVERLAP: [
    added({
      ...{ clause: 'fee', id: 'second', payer: 'rosy', payee: 'mia', model: 'commission' },
      commission: { rate: 50_000, deductions: [], holdDays: 0, dueDays: 0 },
      deliverableIds: ['videos'],
    }),
    '/clauses/2/commission',
  ],
  STEPS_UNORDERED: [
    changed('fee', () => ({
      model: 'fixed-plus-bonus',
      commission: null,
      bonus: {
        measure: 'credited-orders',
        pays: 'highest',
        dueDays: 10,
        steps: [
          { atLeast: 300, amount: usd('1') },
          { atLeast: 300, amount: usd('2') },
        ],
      },
    })),
    '/clauses/2/bonus/steps/1',
  ],
  TIERS_OVERLAP: [
    changed('fee', ({ commission }) => ({
      commission: { ...commission, tiers: tiers(['100', '300'], ['200']) },
    })),
    '/clauses/2/commission/tiers/steps/0/below',
  ],
  TIERS_HOLE: [
    changed('fee', ({ commission }) => ({
      commission: { ...commission, tiers: tiers(['100', '150'], ['200']) },
    })),
    '/clauses/2/commission/tiers/steps/0/below',
  ],
  RATE_CHANGES_OF_TIERS: [
    changed('fee', ({ commission }) => ({
      commission: {
        ...commission,
        ...{ tiers: tiers(['100']), rateChanges: { by: 'rosy', cutAfterDays: 30 } },
      },
    })),
    '/clauses/2/commission/rateChanges',
  ],
  FEE_PART_UNUSED: [changed('fee', () => ({ model: 'fixed' })), '/clauses/2/commission'],
  FEE_ABOVE_BREAK_EVEN: [graded('299999', '2027-01-01T00:00:00Z'), '/clauses/2/fixed/amount'],
  GRADE_EXPIRED: [graded('999999', '2026-11-01T00:00:00Z'), '/basis/grade'],
  OTHER_TERM: [
    added({ clause: 'other', id: 'bank', text: 'Each side bears its own bank charges.' }),
    '/clauses/13/text',
  ],
  FIELD_MISSPELT: [
    changed('deliverable', () => ({ audiences: [] }) as Partial<ClauseOf<'deliverable'>>),
    '/clauses/0/audiences',
  ],
  FIELD_UNKNOWN: [
    changed('deliverable', () => ({ quantiy: 3 }) as Partial<ClauseOf<'deliverable'>>),
    '/clauses/0/quantiy',
  ],
  LAW_DISCLOSURE: [addressing('KR', undisclosed()), '/clauses'],
  LAW_PLATFORM_SWITCH: [
    addressing(
      'DE',
      changed('compliance', () => ({ disclosure: { by: 'mia', means: ['spoken'] } })),
    ),
    '/clauses',
  ],
  LAW_PERMIT: [addressing('AE'), '/parties/1/licences'],
  LAW_MENTION: [
    addressing('FR', {
      ...lipColourContract(),
      parties: lipColourContract().parties.map(({ taxResidence: _, ...party }) => party),
    }),
    '/parties/1/taxResidence',
  ],
  LAW_GOVERNING: [addressing('FR'), '/law'],
  LAW_AMOUNT_OPEN: [addressing('FR'), '/clauses'],
  LAW_AMOUNT_BELOW: [
    addressing('FR', {
      ...changed('fee', () => ({
        model: 'fixed',
        fixed: { amount: { currency: 'EUR', minor: '99999' }, per: 'deal' },
      })),
      currency: 'EUR',
    }),
    '/clauses',
  ],
  LAW_BY_HAND: [addressing('IT'), '/parties/1/licences'],
  PLATFORM_DECLARATION: [
    changed('compliance', () => ({ disclosure: { by: 'mia', means: ['spoken'] } })),
    '/clauses/6/disclosure/means',
  ],
  PLATFORM_RULE: [
    alsoOn('youtube', addressing('ID', onPlatform('tiktok-shop'))),
    '/clauses/0/platform',
  ],
  PLATFORM_CHOSEN: [onPlatform('any'), '/clauses/0/platform'],
  PLATFORM_BY_HAND: [hostedBy('mia'), '/clauses/0/live/hosts'],
  RATE_UNUSUAL: [
    changed('fee', ({ commission }) => ({ commission: { ...commission, rate: 15 } })),
    '/clauses/2/commission/rate',
  ],
};

describe('reviewContract', () => {
  it('finds nothing to hold up in the complete contract', () => {
    expect(reviewContract(lipColourContract(), { asOf })).toEqual([]);
  });

  it.each(Object.entries(TRIGGERS))('%s is found where it stands', (code, [contract, path]) => {
    const issues = reviewContract(contract, { asOf }).filter((issue) => issue.code === code);
    expect(issues.map((issue) => issue.path)).toContain(path);
    for (const { message, fix } of issues) {
      for (const text of [message, fix]) {
        expect(Object.keys(text ?? {})).toEqual(['en', 'zh-Hans']);
        expect(Object.values(text ?? {}).join(' ')).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it('every trigger but the one with a misspelt field is a contract by its schema', () => {
    for (const [code, [contract]] of Object.entries(TRIGGERS)) {
      expect(inputIssues(ContractSchema, JSON.parse(JSON.stringify(contract))), code).toEqual([]);
    }
  });

  it('gives the severity of the catalogue, save where free text or the law decides', () => {
    for (const [code, [contract]] of Object.entries(TRIGGERS)) {
      const [issue] = reviewContract(contract, { asOf }).filter((it) => it.code === code);
      if (!code.startsWith('LAW_'))
        expect(issue?.severity, code).toBe(REVIEW_FINDINGS[code as ReviewCode].severity);
      else expect(issue?.evidence?.citation?.ruleId, code).toMatch(/^[a-z]{2}\./);
    }
  });

  it('refuses "配合推广" and names in both languages what is missing', () => {
    const [first, ...rest] = lipColourContract().clauses;
    const contract: Contract = {
      ...lipColourContract(),
      clauses: [
        { clause: 'deliverable', id: first?.id ?? '', actor: 'mia', wording: '配合推广' },
        ...rest,
      ],
    };
    const issues = reviewContract(contract, { asOf });
    const [open] = issues;
    expect(hasNoErrors(issues)).toBe(false);
    expect(open).toMatchObject({
      code: 'SLOT_OPEN',
      severity: 'error',
      evidence: { clauseId: 'live' },
    });
    expect(open?.evidence?.missing?.map(({ path }) => path)).toContain('/clauses/0/publish');
    expect(open?.message['en']).toContain('(“配合推广”) does not say: what is done; how many');
    expect(open?.message['zh-Hans']).toContain('没有写明：具体做什么；发布几条');
  });

  it('points at the metric that nobody reports, not at its threshold', () => {
    const criteria = [{ id: 'x', measure: 'metric', metricId: 'likes', atLeast: 5 }] as const;
    const issues = reviewContract(
      changed('assessment', () => ({ criteria: [...criteria] })),
      { asOf: '2026-11-22T00:00:00Z' },
    );
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['REFERENCE_UNKNOWN', '/clauses/10/criteria/0/metricId'],
    ]);
  });

  it('lets typed fields govern: vague wording over filled slots is a hint', () => {
    const contract = changed('deliverable', () => ({ wording: '配合推广' }));
    expect(
      reviewContract(contract, { asOf }).map(({ code, severity }) => [code, severity]),
    ).toEqual([['PHRASE_VAGUE', 'hint']]);
  });

  it('asks nothing of results in a deal that pays a fixed fee alone', () => {
    const { clauses, ...rest } = changed('fee', () => ({ model: 'fixed', commission: null }));
    const kept = clauses
      .filter(({ clause }) => clause !== 'assessment' && clause !== 'attribution')
      .map((it) =>
        it.clause === 'payment'
          ? {
              ...it,
              stages: [{ id: 'all', share: 1_000_000, trigger: 'signing' as const, dueDays: 7 }],
            }
          : it,
      );
    expect(hasNoErrors(reviewContract({ ...rest, clauses: kept }, { asOf }))).toBe(true);
  });

  it('follows the law of the day: a permit for the Emirates is asked for from 2026-02-01 in Dubai', () => {
    const codes = (day: Day) =>
      reviewContract(addressing('AE'), { asOf: day }).map(({ code }) => code);
    expect(codes('2026-01-31T19:59:59Z')).not.toContain('LAW_PERMIT');
    expect(codes('2026-01-31T20:00:00Z')).toContain('LAW_PERMIT');
    expect(codes('2026-01-31')).not.toContain('LAW_PERMIT');
    expect(codes('2026-02-01')).toContain('LAW_PERMIT');
    expect(() => codes('2026-02-30')).toThrow(/asOf/);
  });

  /** From the first moment of publication on, at the latest: 2026-11-28T08:00Z. */
  const JUNE = '2026-06-01T00:00:00Z';

  /** The codes about licences of the Emirates that are valid in these windows. */
  const permitCodes = (
    ...windows: (readonly [start: Instant, end: Instant, ruleId?: string])[]
  ) => {
    const licences = windows.map(([start, end, ruleId], index) => {
      const valid = { start, end };
      const rule = ruleId === undefined ? {} : { ruleId };
      return { market: 'AE', ...rule, number: `A-${index}`, issuer: 'Dog licence', valid };
    });
    const contract = addressing('AE');
    const parties = contract.parties.map((party) =>
      party.role === 'creator' ? { ...party, licences } : party,
    );
    return reviewContract({ ...contract, parties }, { asOf })
      .filter(({ evidence }) => evidence?.citation?.ruleId === 'ae.advertiser-permit')
      .map(({ code }) => code);
  };

  it('takes a permit that covers every publish date, and none that starts later or ends before', () => {
    expect(permitCodes([JUNE, '2027-06-01T00:00:00Z'])).toEqual(['LAW_BY_HAND']);
    expect(permitCodes([JUNE, '2026-12-05T00:00:00Z'])).toEqual(['LAW_PERMIT']);
    // Half-open: a permit that ends when the session starts does not hold at its start.
    expect(permitCodes([JUNE, '2026-12-06T02:00:00Z'])).toEqual(['LAW_PERMIT']);
    expect(permitCodes([JUNE, '2026-12-06T02:00:01Z'])).toEqual(['LAW_BY_HAND']);
    const end = '2027-06-01T00:00:00Z';
    expect(permitCodes(['2026-11-28T08:00:00Z', end])).toEqual(['LAW_BY_HAND']);
    expect(permitCodes(['2026-11-28T08:00:01Z', end])).toEqual(['LAW_PERMIT']);
    expect(permitCodes(['2027-01-01T00:00:00Z', end])).toEqual(['LAW_PERMIT']);
  });

  it('takes a licence that names the rule for its permit, and one that names another for none', () => {
    const end = '2027-06-01T00:00:00Z';
    const change = '2026-12-01T00:00:00Z';
    const permit = 'ae.advertiser-permit';
    expect(permitCodes([JUNE, end, permit])).toEqual([]);
    expect(permitCodes([JUNE, end, 'ae.dog-licence'])).toEqual(['LAW_PERMIT']);
    expect(permitCodes([JUNE, end, 'ae.dog-licence'], [JUNE, end])).toEqual(['LAW_BY_HAND']);
    expect(permitCodes([JUNE, change, permit], [change, end])).toEqual(['LAW_BY_HAND']);
    expect(permitCodes([JUNE, change, permit], [change, end, permit])).toEqual([]);
    expect(permitCodes([JUNE, change, permit])).toEqual(['LAW_PERMIT']);
  });

  it('joins permits that adjoin or overlap, in any order, and not across a gap', () => {
    const end = '2027-06-01T00:00:00Z';
    // Within the two videos' window of publication.
    const change = '2026-12-01T00:00:00Z';
    expect(permitCodes([JUNE, change], [change, end])).toEqual(['LAW_BY_HAND']);
    expect(permitCodes(['2026-11-30T00:00:00Z', end], [JUNE, change])).toEqual(['LAW_BY_HAND']);
    expect(permitCodes([JUNE, end], ['2026-07-01T00:00:00Z', change])).toEqual(['LAW_BY_HAND']);
    expect(permitCodes([JUNE, change], ['2026-12-01T00:00:01Z', end])).toEqual(['LAW_PERMIT']);
  });

  it.each([
    [{}, { asOf }],
    [lipColourContract(), { asOf: 'yesterday' }],
    [lipColourContract(), { asOf, markets: ['UK'] }],
  ])('refuses what is not a contract, an instant or a market', (wrong, options) => {
    expect(() => reviewContract(wrong as Contract, options as ReviewOptions)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });

  it('takes no name for a field of Object', () => {
    const contract = JSON.parse(
      JSON.stringify(lipColourContract()).replaceAll('"mia"', '"__proto__"'),
    ) as Contract;
    expect(reviewContract(contract, { asOf })).toEqual([]);
  });

  it('writes hostile names as inert text in its messages', () => {
    const contract = changed('deliverable', () => ({
      quantity: null,
      wording: 'a\u202Eb\u001b[31m\nc',
    }));
    const [issue] = reviewContract(contract, { asOf });
    expect(issue?.message['en']).toContain('a[U+202E]b[U+001B][31m c');
  });

  it('takes a host who is a party, whose age the platform asks for', () => {
    const codes = reviewContract(hostedBy('mia'), { asOf }).map(({ code }) => code);
    expect(codes).toEqual(['PLATFORM_BY_HAND']);
  });

  it.each<[string, Contract]>([
    ['taxes that take the whole fee and no more', taxed(600_000, 400_000)],
    [
      'a code that starts within the term and outlasts it',
      coded({
        code: 'LATE',
        creator: 'mia',
        valid: { start: '2027-02-28T08:00:00Z', end: '2027-04-01T08:00:00Z' },
      }),
    ],
    [
      'a session that starts when the one before ends',
      changed('deliverable', ({ publish, live }) => ({
        quantity: 2,
        publish: [...(publish ?? []), inLosAngeles('2026-12-05T19:00')],
        live: { ...live, sessions: 2 },
      })),
    ],
    [
      'what was published before an amendment',
      {
        ...at('2026-11-20T18:00'),
        revision: 2,
        term: { start: '2026-11-01T08:00:00Z', end: '2027-03-01T08:00:00Z' },
      },
    ],
  ])('says nothing of %s', (_, contract) => {
    expect(reviewContract(contract, { asOf })).toEqual([]);
  });

  it.each([
    [taxed(500_000, 500_000), false],
    [taxed(500_000, 500_001), true],
    [taxed(999_999), false],
    [taxedFrom('GB', 900_000, 900_000), false],
    [borneByPayer(999_999), false],
    [borneByPayer(1_000_000), true],
  ])('refuses taxes where settling does: case %#', (contract, wanted) => {
    const signed = contract.parties.map(({ id }) =>
      factOfSignature(contract, { by: id, at: asOf }),
    );
    const settled = () => settle(contract, signed, { knownAsOf: asOf, fx: [] });
    const refused = !hasNoErrors(reviewContract(contract, { asOf }));
    expect(refused).toBe(wanted);
    if (refused) expect(settled).toThrow(/at most the fee|a rate below 100%/);
    else expect(settled().lines.length).toBeGreaterThan(0);
  });

  it('names a session of another deliverable that is on air meanwhile', () => {
    const [live] = lipColourContract().clauses;
    const again = { ...live, id: 'again', platform: 'youtube' } as Clause;
    expect(
      reviewContract(added(again), { asOf }).map(({ code, evidence, path }) => [
        code,
        evidence?.clauseId,
        path,
      ]),
    ).toContainEqual(['SESSIONS_OVERLAP', 'again', '/clauses/13/publish/0']);
  });
});

it('names the market of a rule, and keeps its code for programs', () => {
  const found = reviewContract(addressing('KR', undisclosed()), { asOf: '2026-11-09' });
  const finding = found.find(({ code }) => code === 'LAW_DISCLOSURE');
  expect(finding?.message['en']).toContain('South Korea requires it');
  expect(finding?.message['zh-Hans']).toContain('韩国要求披露');
  expect(finding?.params['market']).toBe('KR');
});
