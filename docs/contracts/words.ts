/** The texts of the pages about clauses and law. */
export const WORDS = {
  en: {
    clauses: {
      title: '# Kinds of clauses',
      other: '[中文](zh-Hans/README.md)',
      about:
        'What a typed clause of a contract can be. A page lists what the kind needs, which of the 35 points each field settles, and which fields it may have besides. Pages are written from the declarations in `packages/contracts/src/clauses`.',
      head: ['kind', 'about'],
      needs: '## What it needs',
      slots: ['field', 'question', 'point', 'may be left open'],
      more: '## What it may have',
      moreText: 'Beside `id`, `title` and `wording`:',
      example: '## Example',
      fields: 'Meaning and unit of every field: [the record `contract`](../records/contract.md).',
      yes: 'by a waiver',
      nothing: 'yes: a default or the law stands in',
      some: 'in some deals: a default or the law stands in',
      item: 'its own',
    },
    law: {
      title: '# Rules of law and platforms',
      other: '[中文](law.zh-Hans.md)',
      about:
        'Every rule that `review`, `plan` and `livelane-contracts law` know, with its dates, its source, how sure it is and when the source was last read. It is not legal advice. Confidence: H official text or several sources, M one secondary source, L weak or conflicting sources, U unverified (such rules give hints only). `~`: only month or year is known. A rule is stale 180 days after its source was read.',
      head: ['rule', 'in force', 'requires', 'source', 'confidence', 'read on'],
      market: (code: string, name: string) => `## ${name} (${code})`,
      platforms: '## Platforms',
      unknown: 'first day not known',
      until: 'until',
      from: 'from',
      conflict: 'Sources disagree:',
    },
  },
  'zh-Hans': {
    clauses: {
      title: '# 条款种类',
      other: '[English](../README.md)',
      about:
        '合同中各类条款的说明：所需字段、各字段所解决的 35 个要点之一，以及可选字段。页面由 `packages/contracts/src/clauses` 中的声明生成。',
      head: ['种类', '说明'],
      needs: '## 所需字段',
      slots: ['字段', '问题', '要点', '是否可不约定'],
      more: '## 可选字段',
      moreText: '除 `id`、`title` 与 `wording` 外：',
      example: '## 示例',
      fields: '每个字段的含义与单位：[`contract` 记录](../../records/contract.md)。',
      yes: '可书面决定不作约定',
      nothing: '可：适用默认规则或法律规定',
      some: '部分合作可：适用默认规则或法律规定',
      item: '本条款自有',
    },
    law: {
      title: '# 法律与平台规则',
      other: '[English](law.md)',
      about:
        '`review`、`plan` 与 `livelane-contracts law` 所知的每条规则，附生效日期、来源、可信度及最近核对来源的日期。不构成法律意见。可信度：H 为官方文本或多个来源，M 为一个二手来源，L 为来源薄弱或相互冲突，U 为未经核实（仅作提示）。`~` 表示仅知年月。来源核对满 180 日后，规则视为过期待查。',
      head: ['规则', '生效期间', '要求', '来源', '可信度', '核对日期'],
      market: (code: string, name: string) => `## ${name}（${code}）`,
      platforms: '## 平台',
      unknown: '生效日未知',
      until: '至',
      from: '自',
      conflict: '来源不一致：',
    },
  },
} as const;
