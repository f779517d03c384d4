import { findingEntry } from '../../clause/conflict/finding-entry.ts';

/** Conflicts of deliverables: publish times, sessions, promotions. */
export const DELIVERABLE_FINDINGS = {
  FORM_ACTION: findingEntry(
    'error',
    [
      '{clause} has the action `{action}`, and what is made is: {form}.',
      '{clause}的履行方式为 `{action}`，与其形式（{form}）不符。',
    ],
    ['Use one of these: {actions}.', '请改为：{actions}。'],
  ),
  FORM_FIELD_UNUSED: findingEntry(
    'warning',
    [
      '{clause} gives `{field}`, which what is made ({form}) does not have: it is no part of what is agreed.',
      '{clause}填写了 `{field}`，但其形式（{form}）没有该项，不计入约定内容。',
    ],
    ['Remove the field, or correct the form.', '请删除该字段，或更正形式。'],
  ),
  RETURN_NOT_PUBLISHED: findingEntry(
    'error',
    [
      '{clause} is given in return for “{id}”, which “{actor}” does not publish.',
      '{clause}以“{id}”作为回报，但“{actor}”并不发布该项内容。',
    ],
    [
      'Name a deliverable that this party publishes, or none.',
      '请填写该方发布的交付内容，或留为空列表。',
    ],
  ),
  PUBLISH_OUTSIDE_TERM: findingEntry(
    'error',
    [
      'A time of {clause} lies outside the term of the contract.',
      '{clause}约定的时间在合同期限之外。',
    ],
    ['Move the time or the term.', '调整该时间或合同期限。'],
  ),
  PUBLISH_BEFORE_DRAFT: findingEntry(
    'warning',
    [
      'A time of {clause} ended at {time}, before the contract was drafted.',
      '{clause}约定的时间止于{time}，早于合同起草时间。',
    ],
    ['Move the time.', '调整该时间。'],
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
      '{clause} names {nodes} times for a quantity of {quantity}.',
      '{clause}的数量为{quantity}，却约定了{nodes}个时间。',
    ],
    [
      'Give one time for each of them, or one window for all.',
      '每一项各定一个时间，或共用一个时间段。',
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
      '{clause} has the time {local} in {zone}, which {why}.',
      '{clause}约定的时间为{zone}的{local}，但{why}。',
    ],
    [
      'Choose another local time, or give the UTC instant{instead}.',
      '改用其他当地时间，或给出 UTC 时刻{instead}。',
    ],
  ),
} as const;
