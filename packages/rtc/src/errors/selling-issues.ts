/** Input issues of rooms that sell, by code. Each text completes "expected …". */
export const SELLING_ISSUES = {
  PRICE_CURRENCY: 'an amount in {currency}, the currency of the price in the plan',
  SALE_PRICE:
    'at most {minor} minor units of {currency}, the lowest list price of the product and its variants',
  SALE_END: 'one of `endsAt` and `seconds`, within a day from now',
  SALE_RUNNING: 'a product without a flash sale that runs',
  SALE_OF_SESSION: 'the id of a flash sale of this session',
  SALE_OF_PRODUCT: 'a flash sale of this product',
  DROP_OPEN: 'the id of a drop whose coupons can be had',
  DROP_CODES: 'one `code` for all, or 1 to {maximum} different `codes`',
  DROPS_AT_MOST: 'at most {maximum} drops at a time; end one first',
  POLL_OF_SESSION: 'the id of a poll of this session',
  PLAN_ID_ONCE: 'an id that no other item of the list has',
  PRODUCTS: 'a list of at least one product',
  ROLE_OF_FORMAT: 'a role that a room of the format {format} has',
  SCRIPT_REFUSED: 'a line that the room accepts at this time; it would answer {code}',
} as const;
