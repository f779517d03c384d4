import { page } from '../../scripts/gates/src/records/page.ts';
import { rows } from '../model-card/cells.ts';
import { guidePage } from './guide-page.ts';
import { kindOf, type Language } from './way.ts';
import { wayPage } from './way-page.ts';
import { WAYS } from './ways/index.ts';

const INDEX = {
  en: {
    title: '# Ways of paying',
    other: '[中文](zh-Hans/README.md)',
    about:
      'Each page has the clauses as JSON and as the contract writes them, what happened, and the statement on it. The amounts were worked out by hand, and a test settles every example. A contract may combine them; all examples have the same work and attribution besides.',
    more: '[How the money is worked out](../guide/how-the-money-is-worked-out.md) follows one deal from the sale to the list of payments.',
    head: ['way of paying', 'clauses'],
  },
  'zh-Hans': {
    title: '# 付款方式',
    other: '[English](../README.md)',
    about:
      '每页列出条款的 JSON 与合同文本、发生的事实及相应的结算单。金额均为手工算得，并由测试对每个示例进行结算核对。各方式可在同一合同中组合；所有示例另有相同的交付内容与归因条款。',
    more: '[款项如何计算](../../guide/how-the-money-is-worked-out.zh-Hans.md)：从一笔销售到付款清单的完整示例。',
    head: ['付款方式', '条款'],
  },
} as const;

/** The pages about settlements that are written from settled examples, by path. */
export function settlementPages(): ReadonlyMap<string, string> {
  return new Map(
    (['en', 'zh-Hans'] as const).flatMap((language) => {
      const folder = `docs/ways-of-paying/${language === 'en' ? '' : `${language}/`}`;
      return [
        [`${folder}README.md`, indexPage(language)] as const,
        [`docs/guide/${guideName(language)}`, guidePage(language)] as const,
        ...WAYS.map((way) => [`${folder}${way.id}.md`, wayPage(way, language)] as const),
      ];
    }),
  );
}

function guideName(language: Language): string {
  return `how-the-money-is-worked-out${language === 'en' ? '' : `.${language}`}.md`;
}

function indexPage(language: Language): string {
  const { title, other, about, more, head } = INDEX[language];
  return page(
    title,
    other,
    about,
    more,
    rows(
      head,
      WAYS.map(({ id, title: name, clauses }) => [
        `[${name[language]}](${id}.md)`,
        [...new Set(clauses.map(kindOf))].map((kind) => `\`${kind}\``).join(', '),
      ]),
    ),
  );
}
