import type { ClauseText } from '../../clause/text/clause-text.ts';
import type { Prose } from '../../clause/text/prose.ts';
import type { ValueFormatter } from '../../clause/text/value-formatter.ts';
import type { ClauseOf } from '../schemas.ts';

type Deliverable = ClauseOf<'deliverable'>;

/** Writes every value as the name of its kind and the value, so that a text depends on no locale. */
const namingFormatter = new Proxy({} as ValueFormatter, {
  get: (_, kind) =>
    kind === 'count'
      ? (count: unknown, one: string, other = one) =>
          given(count, `${String(count)} ${count === 1 ? one : other}`)
      : kind === 'word'
        ? (words: Readonly<Record<string, string>>, key: string) => given(key, words[key] ?? key)
        : (value: unknown) => given(value, `${String(kind)} ${JSON.stringify(value)}`),
});

function given(value: unknown, written: string) {
  return value === undefined || value === null ? { blank: 'open' } : { value: written };
}

/** The text of deliverables, one line a provision or a row of a table; values in braces, blanks in brackets. */
export function textLines(
  { provisions }: ClauseText<Deliverable>,
  deliverables: readonly Deliverable[],
): string[] {
  return deliverables.flatMap((it) => [
    ...provisions(it, namingFormatter).flatMap(({ prose, table }) => [
      read(prose),
      ...(table === undefined
        ? []
        : [table.head.join(), ...table.rows.map((row) => row.map(read).join())]),
    ]),
  ]);
}

function read(prose: Prose): string {
  return prose
    .map((run) => (typeof run === 'string' ? run : 'value' in run ? `{${run.value}}` : '[open]'))
    .join('');
}

/** Deliverables of the forms that the first version knew, with every combination of what changes their text. */
export function oldDeliverables(): Deliverable[] {
  const node = { node: 'instant', at: '2026-12-01T18:00:00Z', zone: 'UTC' } as const;
  const window = {
    node: 'window',
    window: { start: '2026-12-01T08:00:00Z', end: '2026-12-05T08:00:00Z' },
    zone: 'UTC',
  } as const;
  const price = { currency: 'USD', minor: '1599' } as const;
  const lives = [
    undefined,
    { minutes: 60, sessions: 2, answerQuestions: false, promotions: [] },
    {
      ...{ minutes: null, sessions: 1, answerQuestions: true, aiHost: true, recording: true },
      promotions: [{ id: 'p', productId: 'set', text: { en: 'Half' }, price }],
      hosts: [{ id: 'mia', name: 'Mia', role: 'host' as const }],
      productIds: ['set'],
    },
  ];
  const forms = ['short-video', 'live', 'image-text', null] as const;
  const stays = [
    { pinDays: 0, keepUpDays: 0, quantity: 1, publish: [node] },
    { pinDays: 7, keepUpDays: 90, quantity: 3, publish: [window, node], topic: 'Shades' },
    { pinDays: null, keepUpDays: null, quantity: null, publish: null, topic: null },
  ];
  return forms.flatMap((form) =>
    (['publish', 'host', null] as const).flatMap((action) =>
      lives.flatMap((live) =>
        stays.map(
          (stay): Deliverable => ({
            ...{ clause: 'deliverable', id: 'it', actor: 'mia', platform: 'tiktok' },
            ...{ form, action, ...stay, ...(live === undefined ? {} : { live }) },
            ...(stay.pinDays === 7
              ? { placeOfPerformance: 'US', audience: [{ market: 'US', languages: ['en'] }] }
              : {}),
          }),
        ),
      ),
    ),
  );
}
