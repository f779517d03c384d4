import type { MarkdownRenderer } from 'vitepress';

/** On the page of codes each code is a place that can be linked to: `/reference/codes#RATE_UNIT`. */
export function codePlaces(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('code-places', ({ tokens, env }) => {
    const { relativePath = '' } = env as { relativePath?: string };
    if (!relativePath.endsWith('reference/codes.md')) return;
    const seen = new Set<string>();
    for (const [at, token] of tokens.entries()) {
      if (token.type !== 'td_open' || tokens[at - 1]?.type !== 'tr_open') continue;
      const code = tokens[at + 1]?.content.replaceAll('`', '') ?? '';
      if (!seen.has(code)) token.attrSet('id', code);
      seen.add(code);
    }
  });
}
