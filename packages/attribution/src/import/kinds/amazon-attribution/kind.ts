import { countCell, numberCell } from '@livelane/contracts/vocabulary/node';
import type { ExportKind } from '../../export-kind.ts';

/**
 * Performance reports of Amazon Attribution, as its console exports them or its API answers. They hold no orders: a row
 * states what the 14 days after a click of a campaign brought by the last touch, so it is a path of one channel.
 * Purchases of promoted products and of the brand's others together where the report has them.
 */
export const AMAZON_ATTRIBUTION: ExportKind = {
  holds: 'paths',
  columns: [
    {
      column: 'campaignId',
      aliases: ['Campaign', 'Campaign name', 'campaignName'],
      field: 'path',
      read: (cell) => [cell],
      required: true,
    },
    {
      column: 'attributedTotalPurchases14d',
      aliases: ['14 day total purchases', '14d Total Purchases', 'Total purchases'],
      field: 'conversions',
      read: countCell,
      required: true,
    },
    {
      column: 'totalAttributedSales14d',
      aliases: ['14 day total sales', '14d Total Product Sales', 'Total product sales'],
      field: 'value',
      read: numberCell,
    },
  ],
  unused: [
    ...['date', 'adGroupId', 'creativeId', 'advertiserName', 'publisher', 'Click-throughs'],
    ...['attributedDetailPageViewsClicks14d', 'attributedAddToCartClicks14d', 'unitsSold14d'],
    ...['attributedPurchases14d', 'attributedSales14d', 'attributedTotalDetailPageViewsClicks14d'],
    ...['attributedTotalAddToCartClicks14d', 'totalUnitsSold14d', 'brb_bonus_amount'],
  ],
};
