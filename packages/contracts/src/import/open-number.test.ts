import { describe, expect, it } from 'vitest';
import { renderContract } from '../render/index.ts';
import { contractOf, fixed, videos } from '../settlement/cases/deal.fixture.ts';
import { importProse } from './import-prose.ts';

const OPTIONS = { id: 'draft', asOf: '2026-11-30' } as const;

const OPEN = { quantity: null, publish: null, platform: 'any', form: 'post' };
const EACH = { amount: { currency: 'USD', minor: '1000' }, per: 'item' };

describe('pieces without a number', () => {
  it.each(['en', 'zh-Hans'] as const)('come back from the text of a contract (%s)', (language) => {
    const contract = contractOf([videos('clips', 1, OPEN), fixed(1_000, 'item')]);
    const parties = contract.parties.map((it) => ({
      ...it,
      name: it.role === 'brand' ? 'Lumi Beauty Inc.' : 'Ann Lee',
    }));
    const text = renderContract(
      { ...contract, parties, dealType: 'fixed-content' },
      { language, format: 'markdown' },
    );
    const { clauses, questions } = importProse(text, { ...OPTIONS, language });
    const typed = clauses.map(({ clause }) => clause).filter(({ clause }) => clause !== 'other');
    expect(typed).toEqual([
      expect.objectContaining({ clause: 'deliverable', actor: 'creator', ...OPEN }),
      expect.objectContaining({ clause: 'fee', payer: 'brand', payee: 'creator', fixed: EACH }),
    ]);
    expect(questions.filter(({ path }) => /\/(?:quantity|publish)$/.test(path))).toEqual([]);
  });

  const english = (text: string) => [
    'en',
    `This agreement is between Lumi Beauty Inc. (the "Brand") and Ann Lee (the "Creator").\n\n${text}`,
  ];
  const chinese = (text: string) => ['zh-Hans', `品牌方：露米公司\n达人：李安\n\n${text}`];

  it.each([
    english(
      'The Creator will publish as many posts as the creator likes, USD 10 each, on a platform of her choice.',
    ),
    english(
      'Ann Lee may publish as many posts as she likes on any platform. The Brand pays USD 10 for each post.',
    ),
    english(
      'The Creator publishes any number of posts on whatever platform she prefers. The Brand pays the Creator a fee of USD 10 per post.',
    ),
    english(
      'The Creator will post an unlimited number of posts on a platform of her own choice, at USD 10 a post.',
    ),
    chinese('达人可在任意平台发布任意数量的帖子，每条10美元。'),
    chinese('达人可在其自选平台发布帖子，数量不限。品牌方向达人支付费用，每条10美元。'),
  ])('are read in other words (%#)', (language = '', text = '') => {
    const { clauses } = importProse(text, { ...OPTIONS, language: language as 'en' });
    const { publish: _, ...open } = OPEN;
    expect(clauses.map(({ clause }) => clause)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ clause: 'deliverable', ...open }),
        expect.objectContaining({ clause: 'fee', fixed: EACH }),
      ]),
    );
  });

  it.each([
    'The Creator may publish as many posts as she likes, up to 5, on any platform.',
    'The Creator shall host as many live sessions as she likes on TikTok.',
    'The Creator shall publish as many videos on TikTok as are needed to reach 1,000 views.',
    'The Brand may share the posts on any platform as many times as it likes.',
    'The Brand may share any number of videos on any platform.',
    'The Creator shall not publish as many posts as she likes on any platform.',
  ])(
    'are not made of a most, of sessions, of what is denied or is done by a brand (%#)',
    (text) => {
      const { clauses } = importProse(`${english('')[1]}${text}`, { ...OPTIONS, language: 'en' });
      expect(clauses.map(({ clause }) => clause.clause)).not.toContain('deliverable');
    },
  );

  it.each([
    english('The Creator shall publish the video on as many platforms as possible.'),
    english('The Creator shall publish posts with as many hashtags as she likes on Instagram.'),
    english('The Creator posts daily videos on TikTok, as many as agreed in each order.'),
    english('The Creator shall publish as many videos on TikTok as stated in the brief.'),
    english('The Creator shall publish as many videos on TikTok as the Brand wants.'),
    english('The Creator shall publish as many TikTok videos as there are products (5).'),
    english(
      'The Creator shall publish the videos of Annex A, which may have any number of products.',
    ),
    english('The Creator shall publish ten or as many posts as she likes on any platform.'),
    chinese('达人应在抖音发布短视频，话题标签数量不限。'),
    chinese('达人应按订单在抖音发布短视频，点赞数量不限。'),
    chinese('达人应在抖音发布短视频，每月三条，时长任意，条数不限。'),
  ])('are not made of another number that is open, or of one that is elsewhere (%#)', (...said) => {
    const [language = '', text = ''] = said;
    const { clauses } = importProse(text, { ...OPTIONS, language: language as 'en' });
    expect(clauses.map(({ clause }) => clause)).not.toContainEqual(
      expect.objectContaining({ clause: 'deliverable', quantity: null }),
    );
  });
});
