import { inputIssue } from '@livelane/contracts/vocabulary';
import { type PostMap, posts } from '../record/posts.ts';
import { country, handle, id, language, text } from '../record/readers.ts';
import { field, type ValueReader } from '../record/reading.ts';
import { valueAt } from '../record/source-record.ts';
import type { SourceMap } from './source-map.ts';

/** A `videos` resource as a post. Paid promotion is what its creator stated, and viewers see it. */
const VIDEO: PostMap = {
  id: 'id',
  publishedAt: 'snippet.publishedAt',
  views: ['statistics.viewCount'],
  // Absent where the creator hides likes.
  likes: 'statistics.likeCount',
  comments: 'statistics.commentCount',
  category: 'snippet.categoryId',
  text: 'snippet.title',
  sponsored: 'paidProductPlacementDetails.hasPaidProductPlacement',
  formatOf: (video) =>
    valueAt(video, 'liveStreamingDetails') === undefined ? 'short-video' : 'live',
};

/** Subscribers: text of a number that is rounded down to three digits; unknown where the channel hides it. */
const subscribers: ValueReader = ([value], { record, refuse, note }) => {
  if (record.valuesAt('statistics.hiddenSubscriberCount')[0] === true) {
    note('FOLLOWERS_HIDDEN');
    return undefined;
  }
  if (typeof value === 'boolean') return undefined;
  const count = Number(value);
  return Number.isSafeInteger(count) && count >= 0
    ? count
    : refuse(inputIssue('COUNT', { received: value }));
};

/** One video: its resource is the whole record. */
const video: ValueReader = (_values, reading) => posts(VIDEO)([reading.record.whole], reading);

/**
 * Responses of the YouTube Data API v3 (`channels.list`, `videos.list`) or their items. Numbers are text, subscribers
 * rounded down to three digits. Videos are added to their channel by `snippet.channelId`, whatever file they are in.
 */
export const YOUTUBE: SourceMap = {
  source: 'youtube',
  platform: 'youtube',
  audienceSource: 'declared',
  lists: ['items'],
  fields: [
    field('id', 'id', id),
    field('handle', 'snippet.customUrl', handle),
    field('name', 'snippet.title', text),
    field('market', 'snippet.country', country),
    field(
      'languages',
      ['snippet.defaultLanguage', 'brandingSettings.channel.defaultLanguage'],
      language,
    ),
    field(
      'followers',
      ['statistics.subscriberCount', 'statistics.hiddenSubscriberCount'],
      subscribers,
    ),
  ],
  parts: {
    when: 'kind',
    is: 'youtube#video',
    fields: [
      field('id', 'snippet.channelId', id),
      field('name', 'snippet.channelTitle', text),
      field('posts', 'snippet.publishedAt', video),
    ],
  },
  unused: [
    'kind',
    'etag',
    'snippet',
    'statistics',
    'contentDetails',
    'status',
    'topicDetails',
    'brandingSettings',
    'id',
    'player',
    'paidProductPlacementDetails',
    'liveStreamingDetails',
  ],
  ethnicities: [],
};
