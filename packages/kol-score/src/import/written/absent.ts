import { halfWidth } from '@livelane/contracts/vocabulary/node';

/** What people and vendors write where a figure is not known, or a price not quoted. */
const ABSENT: ReadonlySet<string> = new Set(
  '|-|--|---|–|—|―|/|\\|?|.|n/a|na|n.a.|#n/a|nan|null|none|nil|undefined|unknown|not available|hidden|tbd|tba|无|无数据|暂无|暂无数据|未知|不详|未公开|隐藏|待定|on request|upon request|negotiable|tbc|poa|面议|可议|另议'.split(
    '|',
  ),
);

/** Whether a value of a source holds nothing: null, an empty text or a mark such as `N/A`, `-` or `暂无`. */
export function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'number') return Number.isNaN(value);
  return typeof value === 'string' && ABSENT.has(halfWidth(value).trim().toLowerCase());
}
