import type { BothLanguages } from '../vocabulary/index.ts';
import type { Clause, ClauseKindName } from './schemas.ts';

const named = (en: string, zhHans: string): BothLanguages => ({ en, 'zh-Hans': zhHans });

/** The kinds of clause of which settling, planning, verifying and attribution compute nothing: the parties perform them. */
const WHOLE: ReadonlySet<ClauseKindName> = new Set([
  'intellectual-property',
  'exclusivity',
  'force-majeure',
  'renewal',
  'undertaking',
  'other',
]);

/** The fields of other kinds that nothing computes, with their names. */
const FIELDS: { readonly [Kind in ClauseKindName]?: Readonly<Record<string, BothLanguages>> } = {
  deliverable: {
    action: named('who publishes, hosts, sends or receives', '由谁发布、主持、寄送或接收'),
    topic: named('the topic', '内容主题'),
    pinDays: named('pinning', '置顶'),
    place: named('the place', '地点'),
    minutes: named('the hours', '时长'),
    recipient: named('the recipient', '接收方'),
    samples: named('samples', '样品'),
  },
  payment: { method: named('the manner of payment', '付款方式') },
  compliance: {
    localLawWarrantedBy: named('the warranty of local law', '合规保证'),
    penaltiesBorneBy: named('penalties', '违规处罚'),
    platformPolicyChange: named('changes of platform policy', '平台政策变化'),
    disclosure: named('the means of disclosure', '披露方式'),
  },
  termination: {
    causes: named('the causes for ending at once', '可立即解除的情形'),
    payment: named(
      'the wording of what is paid at an early end; each of its choices earns the delivered part',
      '提前终止的付款表述（各选项均按已交付部分计费）',
    ),
  },
  data: {
    reporter: named('who reports', '报告方'),
    format: named('the format of reports', '报告格式'),
    deadlineDays: named('the deadline of reports', '报告期限'),
    timeRange: named('the time range of reports', '报告时间范围'),
  },
  advance: {
    refundDays: named('the days until what is not earned is paid back', '退还期限'),
  },
  tax: { papers: named('papers', '证明文件') },
  'sales-tax': { registration: named('the tax number', '税号') },
};

/** Fields that every kind has: they name a clause and quote a party. */
const HEADING: ReadonlySet<string> = new Set(['clause', 'id', 'title', 'wording']);

/** What of a clause is agreed and not computed. */
export interface NotComputed {
  readonly fields: readonly string[];
  readonly names: readonly BothLanguages[];
  /** Whether that is all that the clause says. */
  readonly isWhole: boolean;
}

/** The agreed fields of a clause that nothing computes; empty where everything that it says has an effect. */
export function notComputed(clause: Clause): NotComputed {
  const agreed = Object.entries(clause)
    .filter(([field, value]) => !HEADING.has(field) && value !== null && value !== undefined)
    .map(([field]) => field);
  if (WHOLE.has(clause.clause))
    return { fields: agreed, names: [named('this clause', '本条')], isWhole: true };
  const marked = FIELDS[clause.clause] ?? {};
  // In the order of the table: equal contracts give equal texts, whatever the order of their keys.
  const fields = Object.keys(marked).filter((field) => agreed.includes(field));
  return { fields, names: fields.flatMap((field) => marked[field] ?? []), isWhole: false };
}
