import { type PostMap, posts } from '../record/posts.ts';
import { followers, handle, id, text } from '../record/readers.ts';
import { field } from '../record/reading.ts';
import { valueAt } from '../record/source-record.ts';
import { writtenText } from '../written/text.ts';
import type { SourceMap } from './source-map.ts';

/** Fewer followers than this may well give a post three likes. */
const SMALL = 1_000;

/** A media object as a post. */
const MEDIA: PostMap = {
  id: 'id',
  publishedAt: 'timestamp',
  views: ['view_count', 'video_view_count'],
  likes: 'like_count',
  comments: 'comments_count',
  text: 'caption',
  formatOf: (media) =>
    ['VIDEO', 'REELS'].includes(writtenText(valueAt(media, 'media_type')))
      ? 'short-video'
      : 'image-text',
  // The Graph API gives 0 for hidden likes, tools that read pages give −1 or 3.
  hidesLikes: (likes, { record }) => {
    if (likes !== 3) return likes === 0;
    const [count] = [
      ...record.valuesAt('business_discovery.followers_count'),
      ...record.valuesAt('followers_count'),
    ];
    return typeof count !== 'number' || count >= SMALL;
  },
};

/**
 * Business discovery of the Instagram Graph API (`business_discovery` with `media`), or the accounts themselves. It has
 * neither the market nor the audience of an account, and no categories of posts.
 */
export const INSTAGRAM: SourceMap = {
  source: 'instagram',
  platform: 'instagram',
  audienceSource: 'declared',
  lists: ['data', 'accounts'],
  fields: [
    field('id', ['business_discovery.id', 'id', 'business_discovery.username', 'username'], id),
    field('handle', ['business_discovery.username', 'username'], handle),
    field(
      'name',
      ['business_discovery.name', 'name', 'business_discovery.username', 'username'],
      text,
    ),
    field('followers', ['business_discovery.followers_count', 'followers_count'], followers),
    field('posts', ['business_discovery.media.data', 'media.data', 'media'], posts(MEDIA)),
  ],
  unused: [
    'business_discovery',
    'id',
    'username',
    'media',
    'media_count',
    'follows_count',
    'biography',
    'website',
    'profile_picture_url',
    'ig_id',
  ],
  ethnicities: [],
};
