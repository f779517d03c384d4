import type { ClauseOf } from '../../schemas.ts';
import type { ContentForm } from './form.ts';

type Deliverable = ClauseOf<'deliverable'>;

const at = (local: string) => ({ node: 'local', local, zone: 'America/Los_Angeles' }) as const;

const heading = { clause: 'deliverable', actor: 'mia', quantity: 1 } as const;
const published = {
  ...heading,
  action: 'publish',
  platform: 'tiktok',
  publish: [at('2026-12-01T18:00')],
  topic: 'One week of wear',
  pinDays: 0,
  keepUpDays: 30,
} satisfies Partial<Deliverable>;
const attended = {
  ...heading,
  action: 'attend',
  publish: [at('2026-12-02T09:00')],
  minutes: 480,
  topic: 'The lip colour set in daylight',
  place: 'Studio 4, Portland',
} satisfies Partial<Deliverable>;

/** A deliverable of each form with every field that the form needs, for the deal of the tests. */
export const FORM_EXAMPLES: Readonly<Record<ContentForm, Deliverable>> = {
  'short-video': { ...published, id: 'it', form: 'short-video' },
  'long-video': { ...published, id: 'it', form: 'long-video', platform: 'youtube' },
  'image-text': { ...published, id: 'it', form: 'image-text', platform: 'instagram' },
  post: { ...published, id: 'it', form: 'post', platform: 'any', quantity: 1 },
  live: {
    ...{ ...published, id: 'it', form: 'live', action: 'host' },
    live: { minutes: 60, sessions: 1, answerQuestions: true, promotions: [] },
  },
  story: {
    ...{ ...heading, id: 'it', action: 'publish', form: 'story', platform: 'instagram' },
    ...{ topic: 'First look', keepUpDays: 1, quantity: 3 },
    publish: [at('2026-12-01T18:00'), at('2026-12-02T18:00'), at('2026-12-03T18:00')],
  },
  'shoot-day': {
    ...{ ...attended, id: 'it', form: 'shoot-day', quantity: 2 },
    publish: [at('2026-12-02T09:00'), at('2026-12-03T09:00')],
  },
  appearance: { ...attended, id: 'it', form: 'appearance', minutes: 150 },
  interview: {
    ...{ ...heading, id: 'it', form: 'interview', action: 'attend', minutes: 45 },
    ...{ topic: 'How the set was made', publish: [at('2026-12-04T11:00')] },
  },
  ugc: {
    ...{ ...heading, id: 'it', form: 'ugc', action: 'deliver', quantity: 5, recipient: 'rosy' },
    topic: 'Swatches of all six shades',
    publish: [
      {
        node: 'window',
        window: { start: '2026-12-01T08:00:00Z', end: '2026-12-11T08:00:00Z' },
        zone: 'America/Los_Angeles',
      },
    ],
  },
  seeding: {
    ...{ ...heading, id: 'it', form: 'seeding', action: 'receive', quantity: 2 },
    publish: [
      {
        node: 'window',
        window: { start: '2026-11-26T08:00:00Z', end: '2026-11-30T08:00:00Z' },
        zone: 'America/Los_Angeles',
      },
    ],
    samples: { sender: 'rosy', productIds: ['lip-set', 'lip-liner'], inReturn: [] },
  },
  custom: {
    ...{ ...published, id: 'it', form: 'custom', platform: 'podcast', quantity: 2 },
    publish: [at('2026-12-01T18:00'), at('2026-12-08T18:00')],
    custom: {
      name: { en: 'podcast episode', 'zh-Hans': '播客节目' },
      nouns: {
        en: { one: 'podcast episode', several: 'podcast episodes' },
        'zh-Hans': { measure: '期', noun: '播客节目' },
      },
      asks: ['platform', 'topic', 'pinDays', 'keepUpDays', 'minutes'],
    },
    minutes: 40,
  },
};
