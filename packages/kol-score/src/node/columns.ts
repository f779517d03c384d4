import {
  amountCell,
  type CellReader,
  type Column,
  countCell,
  type FieldRow,
  idCell,
  jsonCell,
  listCell,
  type Placed,
  rateCell,
  shareCell,
  sharesCell,
  textCell,
} from '@livelane/contracts/vocabulary/node';
import { tierNamed } from '../criteria/price-tier/tier-names.ts';
import { kolIssue } from '../text/issues.ts';

/** Age brackets with their shares, such as `18-24:0.4|65+:10%`. */
const agesCell: CellReader = (cell, row) => {
  const shares = sharesCell(cell, row) as Readonly<Record<string, number>> | undefined;
  if (shares === undefined) return undefined;
  const ages: { readonly from: number; readonly to: number | null; readonly share: number }[] = [];
  for (const [bracket, share] of Object.entries(shares)) {
    const [, from, to] = /^(\d{1,3})(?:[-–](\d{1,3})|\+)$/.exec(bracket) ?? [];
    if (from === undefined) return row.refuse(kolIssue('AGES_CELL', { received: bracket }));
    ages.push({ from: Number(from), to: to === undefined ? null : Number(to), share });
  }
  return ages;
};

/** A price tier in English or Chinese. */
const tierCell: CellReader = (cell) => tierNamed(cell);

/** The columns of a table of creators. */
export const CREATOR_COLUMNS: readonly Column[] = [
  { column: 'id', aliases: ['编号', '达人编号'], read: idCell, required: true },
  { column: 'name', aliases: ['姓名', '昵称', '达人昵称'], read: textCell, required: true },
  { column: 'platform', aliases: ['平台'], read: textCell, required: true },
  { column: 'market', aliases: ['市场'], read: textCell, required: true },
  { column: 'followers', aliases: ['粉丝数'], read: countCell, required: true },
  { column: 'priceTier', aliases: ['价位'], read: tierCell },
  { column: 'tierSource', aliases: ['价位来源'], read: textCell },
  { column: 'audienceSource', aliases: ['受众来源'], read: textCell },
  { column: 'countries', aliases: ['受众国家'], field: 'audience/countries', read: sharesCell },
  {
    column: 'audienceLanguages',
    aliases: ['受众语言'],
    field: 'audience/languages',
    read: sharesCell,
  },
  { column: 'ages', aliases: ['受众年龄'], field: 'audience/ages', read: agesCell },
  { column: 'female', aliases: ['女性占比'], field: 'audience/gender/female', read: shareCell },
  { column: 'male', aliases: ['男性占比'], field: 'audience/gender/male', read: shareCell },
  { column: 'interests', aliases: ['受众兴趣'], field: 'audience/interests', read: sharesCell },
  { column: 'categories', aliases: ['品类'], read: sharesCell },
  { column: 'languages', aliases: ['语言'], read: listCell },
  { column: 'fee', aliases: ['费用'], field: 'fee/fixed', read: amountCell('feeCurrency') },
  { column: 'feeCurrency', aliases: ['币种'], field: null, read: textCell },
  { column: 'commission', aliases: ['佣金'], field: 'fee/commission', read: rateCell },
  { column: 'posts', aliases: ['帖子'], read: jsonCell },
  { column: 'lives', aliases: ['直播'], read: jsonCell },
  { column: 'permits', aliases: ['许可'], read: jsonCell },
];

/** What a row that leaves a field out says about it. */
const UNKNOWN = {
  ...{ kind: 'creator-profile', version: 1, followers: null, posts: [], audience: {} },
  ...{
    priceTier: null,
    audienceSource: 'estimated',
    tierSource: 'estimated',
    categories: {},
    languages: [],
  },
};

/** One profile a row. A fee without a commission has none; a commission without a fee leaves the fee unknown. */
export function* creatorsOfRows(rows: Iterable<FieldRow>): Generator<Placed> {
  for (const { line, fields } of rows) {
    const { fee, ...rest } = fields;
    const whole = fee === undefined ? {} : { fee: { commission: null, ...(fee as object) } };
    yield { line, value: { ...UNKNOWN, ...rest, ...whole } };
  }
}
