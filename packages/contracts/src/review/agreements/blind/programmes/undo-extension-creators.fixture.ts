import type { Money } from '../../../../vocabulary/index.ts';
import { type Agreement, agreed, BRAND, money, others, TALENT } from '../../agreement.fixture.ts';

const ZONE = 'Europe/Moscow';
const rouble = (minor: bigint): Money => ({ ...money(minor), currency: 'RUB' });

/** Creators who give their viewers a code for an extension of browsers, for a share and a licence of their own. */
export const UNDO_EXTENSION_CREATORS: Agreement = {
  note: 'Creators with a code for an extension of browsers, 30 % for six months (which the creator chose here, and not 20 % for twelve; the code is a blank); 2025, Russia',
  asOf: '2026-11-22',
  general: ['data-protection', 'amendments', 'governing-law', 'arbitration'],
  contract: agreed({
    id: 'undo-extension-creators',
    dealType: 'affiliate-programme',
    term: { start: '2026-08-31T21:00:00Z', end: '2027-02-28T21:00:00Z' },
    law: 'RU',
    currency: 'RUB',
    zone: ZONE,
    parties: [
      { ...BRAND, market: 'RU' },
      { ...TALENT, market: 'RU' },
    ],
    audience: [{ market: 'RU', languages: ['ru'] }],
    clauses: [
      // Of paid orders; each month on a day that is not named.
      {
        ...{
          clause: 'fee',
          id: 'commission',
          payer: 'brand',
          payee: 'talent',
          model: 'commission',
        },
        commission: {
          ...{ rate: 300_000, returns: 'taken-off' },
          rateChanges: { by: 'brand', cutAfterDays: 30 },
        },
      },
      {
        ...{ clause: 'payment-terms', id: 'payouts', payer: 'brand', bankFees: 'payee' },
        ...{ minimum: { amount: rouble(300_000n), atEnd: 'kept' }, setOff: true },
      },
      {
        ...{ clause: 'in-kind', id: 'licence', payer: 'brand', payee: 'talent' },
        what: 'A licence for life, and five seats for a team',
      },
      // Nothing says which of two creators counts.
      {
        ...{ clause: 'attribution', id: 'tracking', precedence: ['code', 'utm'] },
        windows: {
          click: { basis: 'calendar', days: 30, zone: ZONE },
          // Views are not credited, so that their window is never asked for.
          view: { basis: 'elapsed', seconds: 1 },
        },
        codes: [{ code: 'VIEWER20', creator: 'talent', discount: 200_000 }],
        codeTakesAll: true,
      },
      {
        ...{ clause: 'compliance', id: 'lawful', localLawWarrantedBy: 'talent' },
        disclosure: { by: 'talent', means: ['content-label'] },
      },
      // With notice, of which no days are named.
      {
        ...{ clause: 'termination', id: 'ending', noticeDays: 0, cureDays: 0 },
        ...{ causes: ['false-data', 'unlawful-content'], payment: 'delivered-only' },
      },
      ...others(
        'Who does not agree to a change may leave',
        'Viewers get 20 % off two of the plans for six months; a code stands beside no other offer',
        'No commission on own purchases or suspicious ones; payments are held while they are looked at',
        'Paid by transfer or in a stable coin',
        'No misleading claims, promises of results or of features that the site does not name',
        'The talent reports truthfully how it promotes, and gets a page and a dashboard',
        'No fake engagement, and no arrangement with other partners',
        'The talent sees to own taxes',
        'Members talk first, then to the managers of the programme, then they go to arbitration in Moscow',
        'The English text prevails',
      ),
    ],
  }),
};
