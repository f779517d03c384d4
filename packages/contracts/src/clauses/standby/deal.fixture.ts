import { lipColourBrief, lipColourTerms } from '../../draft/lip-colour.fixture.ts';
import { draftContract, openSlots } from '../../index.ts';
import { planSession } from '../../plan/index.ts';
import { renderContract } from '../../render/index.ts';
import { REVIEW_FINDINGS, reviewContract } from '../../review/index.ts';
import { settle } from '../../settlement/index.ts';

// Run by the test in a copy of the sources that has the kind: drafts, reviews, plans, renders and settles with it.
const asOf = '2026-11-24T00:00:00Z';
const brief = lipColourBrief();
const terms = lipColourTerms();
const whole = { clause: 'standby', id: 'standby', payer: 'rosy', payee: 'mia' } as const;
const amount = { currency: 'USD', minor: '25000' } as const;
const draft = (clauses: readonly object[]) =>
  draftContract(
    { ...terms, clauses: [...terms.clauses, ...clauses] as never },
    { brief, id: 'deal', asOf },
  );
const findings = (clauses: readonly object[]) =>
  reviewContract(draft(clauses), { asOf, markets: [] }).map(({ code, path, message }) => [
    code,
    path,
    message['en'],
    message['zh-Hans'],
  ]);
const refusal = (clause: object): unknown => {
  try {
    return settle(draft([clause]), [], { knownAsOf: asOf, fx: [] });
  } catch (error) {
    return String(error);
  }
};

const good = { ...whole, amount, on: '2026-12-01', purpose: 'Availability, as needed' };
const contract = draft([good]);
const settlement = settle(contract, [], { knownAsOf: '2026-12-31T00:00:00Z', fx: [] });
console.log(
  JSON.stringify({
    code: Object.hasOwn(REVIEW_FINDINGS, 'STANDBY_OUTSIDE_TERM'),
    slots: openSlots({ clause: 'standby', id: 'open' } as never),
    missing: findings([]),
    open: findings([whole]),
    late: findings([{ ...good, on: '2030-01-01' }]),
    good: findings([good]),
    en: renderContract(contract, { language: 'en', format: 'markdown' }),
    zhHans: renderContract(contract, { language: 'zh-Hans', format: 'markdown' }),
    plan: planSession(contract, { brief, asOf }).kind,
    lines: settlement.lines,
    due: settlement.due,
    refusals: [
      refusal({ ...good, payee: 'nobody' }),
      refusal({ ...good, amount: { currency: 'EUR', minor: '1' } }),
      refusal(whole),
      refusal({ ...whole, amount, onn: '2026-12-01' }),
    ],
  }),
);
