import type { DefaultTheme, MarkdownEnv } from 'vitepress';

/**
 * Words of a text for the search: Han without spaces as pairs of neighbours, so that 结算 is found in 结算单.
 * It is sent to browsers as its own text, so it uses nothing outside itself.
 */
export const tokenize = (text: string): string[] =>
  text
    .split(/[\n\r\p{Z}\p{P}\p{S}]+/u)
    .flatMap((word) =>
      (word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []).flatMap((run) =>
        run.length > 2 && /\p{Script=Han}/u.test(run)
          ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
          : [run],
      ),
    );

/** Of API pages only headings are indexed, so that names are found and the index stays small. */
export function headingsOnly(markdown: string): string {
  return (markdown.match(/^#{1,3} .+$/gm) ?? []).join('\n\n');
}

const CHINESE = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示摘要',
    resetButtonTitle: '清除',
    backButtonTitle: '关闭',
    noResultsText: '没有结果：',
    footer: { selectText: '打开', navigateText: '选择', closeText: '关闭' },
  },
};

export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    miniSearch: { options: { tokenize } },
    locales: { zh: { translations: CHINESE } },
    _render: (source, env: MarkdownEnv, markdown) =>
      markdown.render(env.relativePath.startsWith('api/') ? headingsOnly(source) : source, env),
  },
};
