import type { Window } from '../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, money, others, TALENT } from '../agreement.fixture.ts';

const TRIAL: Window = { start: '2026-01-04T16:00:00Z', end: '2026-01-18T16:00:00Z' };

/** The page of a brand for people who go live with its products on their own accounts. */
export const WEEKLY_LIVE_HOST: Agreement = {
  note: 'Live hosts of a brand, paid by the week, with two weeks on trial; 2020s, Malaysia',
  asOf: '2026-01-01',
  general: [],
  contract: agreed({
    id: 'weekly-live-host',
    dealType: 'live-series',
    term: TRIAL,
    law: 'MY',
    currency: 'MYR',
    zone: 'Asia/Kuala_Lumpur',
    parties: [
      { ...BRAND, market: 'MY' },
      { ...TALENT, market: 'MY' },
    ],
    audience: [{ market: 'MY', languages: ['ms'] }],
    clauses: [
      // Two hours a day at least, on five days of a week.
      {
        ...{ clause: 'deliverable', id: 'lives', actor: 'talent', action: 'host', form: 'live' },
        ...{ platform: 'tiktok', quantity: 10, topic: 'The products of the brand' },
        publish: [{ node: 'window', window: TRIAL, zone: 'Asia/Kuala_Lumpur' }],
        live: { minutes: 120, sessions: 10, answerQuestions: true },
      },
      {
        ...{ clause: 'retainer', id: 'weekly', payer: 'brand', payee: 'talent', model: 'weekly' },
        periodic: {
          amount: { ...money(10_000n), currency: 'MYR' },
          ...{ from: '2026-01-05', until: '2026-01-18', paid: 'in-arrears', dueDays: 0 },
        },
      },
      {
        ...{ clause: 'termination', id: 'ending', cureDays: 0 },
        causes: ['reputation-harm', 'missed-publication'],
      },
      ...others(
        'A week is paid only when all of its hours were held',
        'The account of the brand is moderator of every session',
        'No sensitive topics, such as politics, race and religion',
        'After the trial the brand decides whether the host goes on',
      ),
    ],
  }),
};
