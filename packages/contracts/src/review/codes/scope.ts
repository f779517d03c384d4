import { entry } from './entry.ts';

/** The pieces to deliver, when they are published, and what may be done with them. */
export const SCOPE_CODES = {
  PUBLISH_OUTSIDE_TERM: entry(
    'error',
    [
      'A publish time of {clause} lies outside the term of the contract.',
      '{clause}的发布时间在合同期限之外。',
    ],
    ['Move the publish time or the term.', '调整发布时间或合同期限。'],
  ),
  PUBLISH_COUNT: entry(
    'warning',
    [
      '{clause} names {nodes} publish times for {quantity} pieces.',
      '{clause}为{quantity}条内容约定了{nodes}个发布时间。',
    ],
    [
      'Give one time for each piece, or one window for all.',
      '每条内容各定一个时间，或共用一个时间段。',
    ],
  ),
  SESSIONS_DIFFER: entry(
    'error',
    [
      '{clause} asks for {sessions} sessions and for a quantity of {quantity}.',
      '{clause}约定{sessions}场直播，但数量为{quantity}。',
    ],
    ['Make the number of sessions and the quantity equal.', '使场次与数量一致。'],
  ),
  LOCAL_TIME_INVALID: entry(
    'error',
    [
      '{clause} publishes at {local} in {zone}, which the clocks there skip or show twice.',
      '{clause}约定在{zone}的{local}发布，但当地时钟会跳过该时刻或出现两次。',
    ],
    ['Choose another local time, or give the UTC instant.', '改用其他当地时间，或给出 UTC 时刻。'],
  ),
  USAGE_BEYOND_LICENCE: entry(
    'error',
    ['{clause} allows {use} beyond {limit}.', '{clause}允许的使用（{use}）超出{limit}。'],
    ['Widen the licence or narrow the use.', '扩大授权或缩小使用范围。'],
  ),
} as const;
