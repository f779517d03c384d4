import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of deliverables: publish times, sessions, promotions. */
export const DELIVERABLE_FINDINGS = {
  PUBLISH_OUTSIDE_TERM: findingEntry(
    'error',
    [
      'A publish time of {clause} lies outside the term of the contract.',
      '{clause}的发布时间在合同期限之外。',
    ],
    ['Move the publish time or the term.', '调整发布时间或合同期限。'],
  ),
  PUBLISH_BEFORE_DRAFT: findingEntry(
    'warning',
    [
      'A publish time of {clause} ended at {time}, before the contract was drafted.',
      '{clause}的发布时间止于{time}，早于合同起草时间。',
    ],
    ['Move the publish time.', '调整发布时间。'],
  ),
  SESSIONS_OVERLAP: findingEntry(
    'warning',
    [
      'A session of {clause} starts while “{actor}” is on air for “{other}”.',
      '{clause}有一场直播开始时，“{actor}”仍在“{other}”直播中。',
    ],
    ['Move one, unless one show goes to both.', '调整其中一场，同步推流除外。'],
  ),
  HOST_NOT_PARTY: findingEntry(
    'hint',
    ['{clause} names the host “{id}”, who is not a party.', '{clause}的主播“{id}”并非合同一方。'],
    [
      'Correct the id, or state which party is responsible for the host.',
      '更正编号，或约定由谁对其负责。',
    ],
  ),
  PUBLISH_COUNT: findingEntry(
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
  SESSIONS_DIFFER: findingEntry(
    'error',
    [
      '{clause} asks for {sessions} sessions and for a quantity of {quantity}.',
      '{clause}约定{sessions}场直播，但数量为{quantity}。',
    ],
    ['Make the number of sessions and the quantity equal.', '使场次与数量一致。'],
  ),
  PIN_OUTLASTS_STAY: findingEntry(
    'error',
    [
      '{clause} is pinned for {pin} days and stays up for {stay}.',
      '{clause}约定置顶{pin}日，但只保留{stay}日。',
    ],
    ['Keep it up at least as long as it is pinned.', '保留时间不得短于置顶时间。'],
  ),
  PROMOTION_PRICE_HIGHER: findingEntry(
    'error',
    [
      'A promotion of {clause} sells “{product}” above its list price.',
      '{clause}的促销价高于商品“{product}”的原价。',
    ],
    ['Lower the promotion price, or correct the list price.', '降低促销价，或更正原价。'],
  ),
  PROMOTION_CURRENCY: findingEntry(
    'error',
    [
      'A promotion of {clause} prices “{product}” in {found}, while its list price is in {currency}.',
      '{clause}的促销价币种为{found}，而商品“{product}”的原价币种为{currency}。',
    ],
    [
      'Give the promotion price in {currency}, or the product a list price in {found} in the `products` of the terms.',
      '以{currency}书写促销价，或在条件的 `products` 中为该商品写明{found}原价。',
    ],
  ),
  PROMOTION_NOT_SHOWN: findingEntry(
    'error',
    [
      'A promotion of {clause} is about “{product}”, which the session does not show.',
      '{clause}的促销涉及“{product}”，但该场直播不展示此商品。',
    ],
    ['Show the product, or drop the promotion.', '展示该商品，或取消促销。'],
  ),
  LOCAL_TIME_INVALID: findingEntry(
    'error',
    [
      '{clause} publishes at {local} in {zone}, which {why}.',
      '{clause}约定在{zone}的{local}发布，但{why}。',
    ],
    [
      'Choose another local time, or give the UTC instant{instead}.',
      '改用其他当地时间，或给出 UTC 时刻{instead}。',
    ],
  ),
} as const;
