import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeContract } from '../../../contract/complete.ts';
import { type Contract, ContractSchema } from '../../../contract/document.ts';
import { lipColourContract } from '../../../contract/lip-colour.fixture.ts';
import { renderContract } from '../../../render/render.ts';
import { reviewContract } from '../../../review/review.ts';
import { DeliveryReportSchema, type Instant, inputIssues } from '../../../vocabulary/index.ts';
import { type Clause, type ClauseOf, openSlots } from '../../schemas.ts';
import { canHave, isContent, isLive, isPublished, isWork, traitsOf, usualAction } from './form.ts';
import { ACTIONS, FORM_FIELDS } from './form-traits.ts';
import { FORM_EXAMPLES } from './forms.fixture.ts';
import { FORMS } from './forms.ts';

type Deliverable = ClauseOf<'deliverable'>;

const EXAMPLES = Object.entries(FORM_EXAMPLES) as [keyof typeof FORM_EXAMPLES, Deliverable][];

/** The deal of the tests with a deliverable in addition to its own. */
function dealWith(...clauses: readonly Clause[]): Contract {
  const contract = lipColourContract();
  return { ...contract, clauses: [...contract.clauses, ...clauses] };
}

const found = (...clauses: readonly Clause[]) =>
  reviewContract(dealWith(...clauses), { asOf: '2026-11-22T00:00:00Z' }).filter(
    ({ path }) => path.startsWith('/clauses/13') || path === '',
  );

const written = (clause: Clause, language: 'en' | 'zh-Hans'): string =>
  renderContract(dealWith(clause), { language, format: 'markdown' });

/** The same without escapes. */
const textOf = (clause: Clause, language: 'en' | 'zh-Hans'): string =>
  written(clause, language).replaceAll('\\', '');

const blanksIn = (text: string): number => text.split('**[').length - 1;

const NEEDED: readonly (keyof Deliverable)[] = ['actor', 'action', 'quantity', 'form', 'publish'];

describe.each(EXAMPLES)('a deliverable of the form %s', (form, clause) => {
  it('fits, is complete and has no conflict', () => {
    expect(inputIssues(ContractSchema, dealWith(clause))).toEqual([]);
    expect(openSlots(clause)).toEqual([]);
    expect(completeContract(dealWith(clause)).clauses).toHaveLength(14);
    expect(found(clause).filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it('is written in both languages without a blank', () => {
    for (const language of ['en', 'zh-Hans'] as const) {
      const text = textOf(clause, language);
      expect(blanksIn(text)).toBe(0);
      const { en, 'zh-Hans': zhHans } = traitsOf(clause).words;
      const nouns = language === 'en' ? en : [zhHans[1]];
      expect(nouns.some((noun) => text.includes(noun))).toBe(true);
    }
  });

  const needed = [...NEEDED, ...traitsOf(clause).asks, ...(form === 'custom' ? ['custom'] : [])];
  it.each(needed)('names %s where it is missing', (field) => {
    const open = { ...clause, [field]: null } as Deliverable;
    const slots = openSlots(open).map(({ at }) => at.split('/')[1]);
    expect(slots).toContain(field);
    // While the form is open, what most forms need is asked for.
    if (field !== 'form' && field !== 'custom') expect(new Set(slots)).toEqual(new Set([field]));
    const mayBeLeft = field === 'place' || field === 'minutes';
    expect(found(open).map(({ code }) => code)).toContain(
      mayBeLeft ? 'SLOT_UNDECIDED' : 'SLOT_OPEN',
    );
    // Who sends samples is said, not that they are received.
    if (form === 'seeding' && field === 'action') return;
    if (field === 'custom' || mayBeLeft) return;
    for (const language of ['en', 'zh-Hans'] as const)
      expect(blanksIn(textOf(open, language)), language).toBeGreaterThan(0);
  });

  it.each(FORM_FIELDS.filter((field) => !canHave(traitsOf(clause), field)))(
    'does not ask for %s, and names it where it is given',
    (field) => {
      if (form === 'custom' || field === 'live') return;
      expect(openSlots({ ...clause, [field]: null })).toEqual([]);
      const source = EXAMPLES.find(([, it]) => it[field] !== undefined && it[field] !== null)?.[1];
      const given = { ...clause, [field]: source?.[field] } as Deliverable;
      expect(found(given).map(({ code, path }) => [code, path])).toContainEqual([
        'FORM_FIELD_UNUSED',
        `/clauses/13/${field}`,
      ]);
    },
  );

  it('refuses an action that it does not have', () => {
    const { actions } = traitsOf(clause);
    for (const action of Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]) {
      const codes = found({ ...clause, action }).map(({ code }) => code);
      expect(codes.includes('FORM_ACTION'), action).toBe(!actions.includes(action));
    }
  });
});

describe('the table of forms', () => {
  it('has an example of each form, and words that differ', () => {
    expect(Object.keys(FORM_EXAMPLES).toSorted()).toEqual(
      [...Object.keys(FORMS), 'custom'].toSorted(),
    );
    const nouns = Object.values(FORMS).map(({ words }) => words);
    expect(new Set(nouns.map(({ en: [one] }) => one)).size).toBe(nouns.length);
    expect(new Set(nouns.map(({ 'zh-Hans': [, noun] }) => noun)).size).toBe(nouns.length);
  });

  it('says the same of a listed form and of a custom one with the same data', () => {
    const custom = fc.record({
      form: fc.constantFrom(...(Object.keys(FORMS) as (keyof typeof FORMS)[])),
      name: fc.string({ minLength: 1 }),
    });
    fc.assert(
      fc.property(custom, ({ form, name }) => {
        const { words, asks } = FORMS[form];
        const [one, several] = words.en;
        const [measure, noun] = words['zh-Hans'];
        const described = {
          form: 'custom' as const,
          custom: {
            name: { en: name, 'zh-Hans': name },
            nouns: { en: { one, several }, 'zh-Hans': { measure, noun } },
            asks: [...asks],
          },
        };
        for (const is of [isLive, isPublished, isWork, isContent, usualAction])
          expect(is(described)).toBe(is({ form }));
        const slotsOf = (it: object) =>
          openSlots({ clause: 'deliverable', id: 'x', ...it } as Clause).map(({ at }) => at);
        expect(slotsOf(described)).toEqual(slotsOf({ form }));
      }),
    );
  });

  it('is whole: what is live is published, samples are no work, content is published or delivered', () => {
    for (const form of Object.keys(FORMS) as (keyof typeof FORMS)[]) {
      const { actions, asks } = FORMS[form];
      const done = new Set<string>(asks);
      expect(isLive({ form })).toBe(done.has('live'));
      if (isLive({ form })) expect(isPublished({ form })).toBe(true);
      expect(isWork({ form })).toBe(!done.has('samples'));
      expect(isPublished({ form })).toBe((['publish', 'host'] as string[]).includes(actions[0]));
      expect(done.has('recipient')).toBe((actions as readonly string[]).includes('deliver'));
    }
  });
});

describe('the text of a deliverable', () => {
  it.each<[keyof typeof FORM_EXAMPLES, string, string]>([
    ['shoot-day', 'Mia Torres shall attend 2 shoot days.', 'Mia Torres应完成2日拍摄。'],
    ['shoot-day', 'Each shoot day lasts at most 8 hours.', '每日不超过8小时。'],
    ['appearance', 'Mia Torres shall make 1 appearance.', 'Mia Torres应出席1场活动。'],
    ['appearance', 'lasts at most 2 hours 30 minutes.', '每场不超过2小时30分钟。'],
    ['interview', 'Mia Torres shall give 1 interview.', 'Mia Torres应接受1次采访。'],
    ['interview', 'Each interview lasts at most 45 minutes.', '每次不超过45分钟。'],
    ['post', 'shall publish 1 post of any form on', '发布1条任意形式的内容。'],
    ['story', 'shall publish 3 stories on Instagram.', '发布3条限时动态。'],
    [
      'ugc',
      'shall deliver 5 pieces of content to Rosy Lips. Mia Torres does not publish this content.',
      'Mia Torres应向Rosy Lips交付5份内容素材。Mia Torres不发布该等内容。',
    ],
    [
      'seeding',
      'Rosy Lips shall send Mia Torres 2 samples of each of these products: Lip colour set of six, Lip liner.',
      'Rosy Lips应向Mia Torres寄送Lip colour set of six、Lip liner，每种2份样品。',
    ],
    [
      'seeding',
      'Mia Torres need not publish anything in return.',
      'Mia Torres无需为此发布任何内容。',
    ],
    ['custom', 'shall publish 2 podcast episodes on', '发布2期播客节目。'],
  ])('%s: %s', (form, english, chinese) => {
    expect(textOf(FORM_EXAMPLES[form], 'en')).toContain(english);
    expect(textOf(FORM_EXAMPLES[form], 'zh-Hans')).toContain(chinese);
  });
});

describe('a deliverable on a platform of choice', () => {
  const chosen = { ...FORM_EXAMPLES['image-text'], platform: 'any' };

  it('is complete, and says who chooses', () => {
    expect(inputIssues(ContractSchema, dealWith(chosen))).toEqual([]);
    expect(openSlots(chosen)).toEqual([]);
    expect(textOf(chosen, 'en')).toContain(
      'Mia Torres shall publish 1 image-and-text post on any platform of its choice.',
    );
    expect(textOf(chosen, 'zh-Hans')).toContain('Mia Torres应在其自选平台发布1篇图文。');
  });

  it('is reported with the platform on which it was published', () => {
    const report = {
      ...{ kind: 'delivery-report', version: 1, id: 'r1', deliverableId: 'it', metrics: [] },
      ...{ platform: 'any', publishedAt: '2026-12-01T18:00:00Z', removedAt: null },
    };
    expect(inputIssues(DeliveryReportSchema, report)).toEqual([
      expect.objectContaining({
        ...{ code: 'PLATFORM_NAMED', path: '/platform', received: '"any"' },
        message: expect.stringContaining('the main one where there are several'),
      }),
    ]);
    expect(inputIssues(DeliveryReportSchema, { ...report, platform: 'twitch' })).toEqual([]);
  });
});

describe('a piece of a window', () => {
  /** An appearance of 150 minutes at any time of a window, which closes with the term. */
  const within = (start: Instant, end: Instant): Deliverable => ({
    ...FORM_EXAMPLES.appearance,
    publish: [{ node: 'window', window: { start, end }, zone: 'America/Los_Angeles' }],
  });
  const codes = (clause: Clause) => found(clause).map(({ code }) => code);

  it('may lie anywhere in it, as long as it fits into it', () => {
    const { end } = dealWith().term;
    expect(codes(within('2026-12-01T08:00:00Z', end))).not.toContain('PUBLISH_OUTSIDE_TERM');
    expect(codes(within('2027-03-01T05:30:00Z', end))).not.toContain('PUBLISH_OUTSIDE_TERM');
    expect(codes(within('2027-03-01T05:31:00Z', end))).toContain('PUBLISH_OUTSIDE_TERM');
    expect(codes(within('2026-12-01T08:00:00Z', '2027-03-01T08:00:01Z'))).toContain(
      'PUBLISH_OUTSIDE_TERM',
    );
  });
});
