import { unknownParties } from '../clause/conflict/reference.ts';
import type { ClauseKindName } from '../clauses/schemas.ts';
import { itemNeed } from '../contract/deal/deal-table.ts';
import { DEAL_TYPE_NAMES, type DealType } from '../contract/deal/deal-type.ts';
import { isExcused, type Waiver } from '../contract/deal/waiver.ts';
import type { Contract } from '../contract/document.ts';
import type { LocalText } from '../vocabulary/index.ts';
import { filledFinding, type ReviewFinding, reviewFinding } from './finding.ts';
import { CONTRACT_ITEMS, standingsOf } from './items.ts';

/** The kind of clause by which a type of deal settles an item, where it is not the item's own kind. */
const SETTLED_BY: Readonly<Record<string, Readonly<Record<string, ClauseKindName>>>> = {
  'seeding-in-kind': { 'fee.fixed': 'in-kind' },
};

/** Items that the deal type asks for and no clause or waiver settles, and waivers that it does not allow. */
export function itemIssues(contract: Contract): ReviewFinding[] {
  const standings = standingsOf(contract);
  const missing = CONTRACT_ITEMS.flatMap(({ id, name, kind }): ReviewFinding[] => {
    if (standings.get(id) !== 'absent' || isExcused(contract, id)) return [];
    const settling = SETTLED_BY[contract.dealType ?? '']?.[id] ?? kind;
    const place = { path: '/clauses', missing: [{ path: '/clauses/-', name, item: id }] };
    return [
      itemNeed(contract.dealType, id) === 'required'
        ? reviewFinding('ITEM_MISSING', { ...place, values: { item: name, kind: settling } })
        : reviewFinding('ITEM_NOT_WAIVED', {
            ...place,
            values: { item: name, kind: settling, id },
          }),
    ];
  });
  const waivers = (contract.waivers ?? []).flatMap((waiver, index) => [
    ...waiverIssues(waiver, {
      path: `/waivers/${index}`,
      dealType: contract.dealType,
      isSettled: standings.get(waiver.item) === 'settled',
    }),
    ...unknownParties(contract, [[`/waivers/${index}/by`, waiver.by]]).map(({ code, at, params }) =>
      filledFinding(code, { path: at, values: { ...params, clause: WAIVER } }),
    ),
  ]);
  return [...missing, ...waivers];
}

const WAIVER: LocalText = { en: 'A waiver', 'zh-Hans': '不约定声明' };

function waiverIssues(
  { item: id }: Waiver,
  {
    path,
    dealType,
    isSettled,
  }: {
    readonly path: string;
    readonly dealType: DealType | undefined;
    readonly isSettled: boolean;
  },
): ReviewFinding[] {
  const item = CONTRACT_ITEMS.find((it) => it.id === id)?.name ?? id;
  const at = `${path}/item`;
  if (itemNeed(dealType, id) === 'required')
    return [
      reviewFinding('WAIVER_REFUSED', { path: at, values: { item, why: refusal(dealType) } }),
    ];
  return isSettled ? [reviewFinding('WAIVER_CONTRADICTED', { path: at, values: { item } })] : [];
}

function refusal(dealType: DealType | undefined): LocalText {
  if (dealType === undefined)
    return {
      en: 'and declares no deal type that allows it',
      'zh-Hans': '但未写明允许不约定该事项的合作类型',
    };
  const name = DEAL_TYPE_NAMES[dealType];
  return {
    en: `which a deal of the type “${name.en}” must settle`,
    'zh-Hans': `但“${name['zh-Hans']}”必须约定该事项`,
  };
}
