import type { Contract } from '../../contract/document.ts';
import { compareInstants, type Period, toEpochMs } from '../../vocabulary/index.ts';
import type { ClauseKind, Conflict } from '../kind.ts';
import { draftClauses, unknownParties } from '../reference.ts';
import type { Attribution } from './schema.ts';

/** How a sale is traced to the creator. */
export const attribution: ClauseKind<'attribution'> = {
  kind: 'attribution',
  name: { en: 'Attribution of sales', 'zh-Hans': '转化归因' },
  summary: {
    en: 'Says when a sale counts as brought by the creator: the rule, the windows, the codes.',
    'zh-Hans': '写明一笔销售何时归属于达人：规则、窗口期与优惠码。',
  },
  conflicts: attributionConflicts,
};

function attributionConflicts(clause: Attribution, contract: Contract): Conflict[] {
  const codes = clause.codes ?? [];
  const conflicts: Conflict[] = [
    ...unknownParties(
      contract,
      codes.map((it, index) => [`/codes/${index}/creator`, it.creator] as const),
    ),
  ];
  codes.forEach((it, index) => {
    const other = codes.findIndex((earlier) => earlier.code === it.code);
    if (other !== index)
      conflicts.push({
        code: 'CODE_REPEATED',
        at: `/codes/${index}/code`,
        values: { code: it.code },
      });
  });
  conflicts.push(...codeConflicts(codes, contract));
  if (draftClauses(contract, 'attribution')[0]?.id !== clause.id)
    conflicts.push({ code: 'ATTRIBUTION_REPEATED', at: '' });
  for (const { id, period } of draftClauses(contract, 'assessment')) {
    if (!period) continue;
    const length = toEpochMs(period.end) - toEpochMs(period.start);
    for (const [name, window] of Object.entries(clause.windows ?? {})) {
      if (window !== undefined && lengthOf(window) > length)
        conflicts.push({
          code: 'WINDOW_EXCEEDS_ASSESSMENT',
          at: `/windows/${name}`,
          values: { assessment: id },
        });
    }
  }
  return conflicts;
}

function codeConflicts(codes: NonNullable<Attribution['codes']>, { term }: Contract): Conflict[] {
  const plain = new Map<string, string>();
  return codes.flatMap(({ code, valid }, index): Conflict[] => {
    const other = plain.get(code.toLowerCase());
    if (other === undefined) plain.set(code.toLowerCase(), code);
    const found: Conflict[] = [];
    if (other !== undefined && other !== code)
      found.push({ code: 'CODES_ALIKE', at: `/codes/${index}/code`, values: { code, other } });
    const outside =
      valid !== undefined &&
      (compareInstants(valid.end, term.start) <= 0 || compareInstants(valid.start, term.end) >= 0);
    if (outside)
      found.push({ code: 'CODE_OUTSIDE_TERM', at: `/codes/${index}/valid`, values: { code } });
    return found;
  });
}

function lengthOf(period: Period): number {
  return period.basis === 'elapsed' ? period.seconds * 1000 : period.days * 86_400_000;
}
