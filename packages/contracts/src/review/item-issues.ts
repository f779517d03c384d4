import { BY_LAW } from '../clause/by-default.ts';
import { unknownParties } from '../clause/conflict/reference.ts';
import { grouped } from '../clause/contract-context.ts';
import { hasDueDate } from '../clauses/due-date.ts';
import { hasFixed } from '../clauses/fee/schema.ts';
import { itemNeed } from '../contract/deal/deal-table.ts';
import { DEAL_TYPE_NAMES, type DealType } from '../contract/deal/deal-type.ts';
import type { Waiver } from '../contract/deal/waiver.ts';
import type { Contract } from '../contract/document.ts';
import type { LocalText } from '../vocabulary/index.ts';
import { clauseName } from './clause-name.ts';
import { filledFinding, type ReviewFinding, reviewFinding } from './finding.ts';
import {
  CONTRACT_ITEMS,
  type ContractItem,
  isLeftOpen,
  meaningWithout,
  standingsOf,
} from './items.ts';

/** What a clause settles: its kind, and the point in words. */
type Settling = Pick<ContractItem, 'kind' | 'name' | 'also'>;

const NOTHING_ELSE: LocalText = { en: '', 'zh-Hans': '' };

/** How a type of deal settles an item, where it is not by the item's own kind of clause. */
const SETTLED_BY: Readonly<Record<string, Readonly<Record<string, Settling>>>> = {
  'seeding-in-kind': {
    'fee.fixed': {
      kind: 'in-kind',
      name: {
        en: 'what the creator is given in place of pay, and by whom',
        'zh-Hans': '以何种实物代替报酬、由谁提供',
      },
    },
  },
};

/** Items that the deal type asks for and no clause or waiver settles, and waivers that it does not allow. */
export function itemIssues(contract: Contract): ReviewFinding[] {
  const standings = standingsOf(contract);
  const absent = CONTRACT_ITEMS.filter(
    (item) => standings.get(item.id) === 'absent' && !isLeftOpen(contract, item),
  );
  const missing = absent.flatMap((item): ReviewFinding[] => {
    if (meaningWithout(contract, item) !== null) return [];
    const { id } = item;
    const { name, kind, also = NOTHING_ELSE } = settlingOf(contract, item);
    const place = { path: '/clauses', missing: [{ path: '/clauses/-', name, item: id }] };
    return [
      itemNeed(contract.dealType, id) === 'required'
        ? reviewFinding('ITEM_MISSING', { ...place, values: { item: name, kind, also } })
        : reviewFinding('ITEM_NOT_WAIVED', {
            ...place,
            values: { item: name, kind, id, meaning: item.byDefault ?? BY_LAW },
          }),
    ];
  });
  const waivers = (contract.waivers ?? []).flatMap((waiver, index) => [
    ...waiverIssues(waiver, {
      path: `/waivers/${index}`,
      dealType: contract.dealType,
      isSettled: standings.get(waiver.item) === 'settled',
      isNeedless: isNeedless(contract, waiver.item) && standings.get(waiver.item) === 'absent',
    }),
    ...unknownParties(contract, [[`/waivers/${index}/by`, waiver.by]]).map(({ code, at, params }) =>
      filledFinding(code, { path: at, values: { ...params, clause: WAIVER } }),
    ),
  ]);
  const isAsked = absent.some(({ id }) => id === 'payment.stages');
  return [
    ...missing,
    ...defaultIssues(contract, absent),
    ...undatedFees(contract, isAsked),
    ...waivers,
  ];
}

function settlingOf({ dealType }: Contract, item: ContractItem): Settling {
  return SETTLED_BY[dealType ?? '']?.[item.id] ?? item;
}

/** Items that nothing in the contract needs, those with the same meaning and the same kind of clause in one finding. */
function defaultIssues(contract: Contract, absent: readonly ContractItem[]): ReviewFinding[] {
  const groups = grouped(absent, (item) => {
    const meaning = meaningWithout(contract, item);
    return meaning === null ? [] : [`${meaning.en} ${settlingOf(contract, item).kind}`];
  });
  return [...groups.values()].flatMap((items) => {
    const [first] = items;
    const meaning = first === undefined ? null : meaningWithout(contract, first);
    if (first === undefined || meaning === null) return [];
    const named = {
      en: items.map(({ name }) => name.en).join('; '),
      'zh-Hans': items.map(({ name }) => name['zh-Hans']).join('；'),
    };
    return [
      reviewFinding('ITEM_BY_DEFAULT', {
        path: '/clauses',
        missing: items.map(({ id, name }) => ({ path: '/clauses/-', name, item: id })),
        values: { items: named, meaning, kind: settlingOf(contract, first).kind },
      }),
    ];
  });
}

/** Fixed fees of which nothing says when they are due, unless the contract lacks stages of payment altogether. */
function undatedFees(contract: Contract, isAsked: boolean): ReviewFinding[] {
  if (isAsked) return [];
  return contract.clauses.flatMap((clause, index) => {
    if (clause.clause !== 'fee' || !hasFixed(clause) || hasDueDate(clause, contract)) return [];
    const name = { en: 'when the fixed amount is due', 'zh-Hans': '固定费用何时支付' };
    const path = `/clauses/${index}`;
    return [
      reviewFinding('FEE_UNDATED', {
        ...{ path, clauseId: clause.id },
        missing: [{ path: '/clauses/-', name, item: 'payment.stages' }],
        values: { clause: clauseName(clause) },
      }),
    ];
  });
}

const WAIVER: LocalText = { en: 'A waiver', 'zh-Hans': '不约定声明' };

function waiverIssues(
  { item: id }: Waiver,
  {
    path,
    dealType,
    isSettled,
    isNeedless: needsNothing,
  }: {
    readonly path: string;
    readonly dealType: DealType | undefined;
    readonly isSettled: boolean;
    readonly isNeedless: boolean;
  },
): ReviewFinding[] {
  const item = CONTRACT_ITEMS.find((it) => it.id === id)?.name ?? id;
  const at = `${path}/item`;
  if (itemNeed(dealType, id) === 'required' && !needsNothing)
    return [
      reviewFinding('WAIVER_REFUSED', { path: at, values: { item, why: refusal(dealType) } }),
    ];
  return isSettled ? [reviewFinding('WAIVER_CONTRADICTED', { path: at, values: { item } })] : [];
}

function isNeedless(contract: Contract, id: string): boolean {
  const item = CONTRACT_ITEMS.find((it) => it.id === id);
  return item !== undefined && meaningWithout(contract, item) !== null;
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
