import { type Agreement, agreed, BRAND, money, others, TALENT } from '../agreement.fixture.ts';

/** Students who recommend courses at their university, paid for each who enrols. */
export const CAMPUS_AMBASSADORS: Agreement = {
  note: 'Campus ambassadors of a school for programmers, paid by enrolment; 2020s, Hungary',
  asOf: '2026-11-22',
  general: ['confidentiality'],
  contract: agreed({
    id: 'campus-ambassadors',
    dealType: 'commission-only',
    term: { start: '2025-12-31T23:00:00Z', end: '2026-12-31T23:00:00Z' },
    law: 'HU',
    currency: 'EUR',
    zone: 'Europe/Budapest',
    parties: [
      { ...BRAND, market: 'HU' },
      { ...TALENT, market: 'HU' },
    ],
    audience: [{ market: 'HU', languages: ['en'] }],
    clauses: [
      {
        ...{ clause: 'unit-fee', id: 'enrolment', payer: 'brand', payee: 'talent' },
        amount: { ...money(10_000n), currency: 'EUR' },
        ...{ conversions: [], others: 'one-each', holdDays: 14, dueDays: 30 },
      },
      // By link or by code.
      { clause: 'attribution', id: 'tracking', precedence: ['code', 'affiliate'] },
      { clause: 'termination', id: 'ending', noticeDays: 7 },
      ...others(
        'Only the full course counts',
        'The ambassador helps with workshops and information sessions on the campus',
        'Nobody is promised a job or a salary',
        'The rules of the university on promotion are kept',
        'Materials of the company stay its own and are returned at the end',
      ),
    ],
  }),
};
