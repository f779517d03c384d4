import { expect, it } from 'vitest';
import { outsideCode, siteLinks } from './links.ts';

const at = { file: 'docs/guide/presets.md', siteOf: (file: string) => pages[file] };
const pages: Readonly<Record<string, string>> = {
  'docs/README.md': '/',
  'docs/guide/moderation.md': '/guide/moderation',
  'docs/records/README.md': '/records/',
};

it('leads to the page that a file became, with its place', () => {
  expect(siteLinks('[a](moderation.md#who) [b](../records) [c](../README.md "x")', at)).toBe(
    '[a](/guide/moderation#who) [b](/records/) [c](/ "x")',
  );
});

it('leads to the repository where the file is no page', () => {
  expect(siteLinks('[`scripts`](../../scripts) <img src="../../package.json">', at)).toBe(
    '[`scripts`](https://github.com/livelane/livelane/tree/main/scripts) <img src="https://github.com/livelane/livelane/blob/main/package.json">',
  );
});

it('refuses a link to a file that is not there', () => {
  expect(() => siteLinks('[a](nowhere.md)', at)).toThrow(
    'docs/guide/presets.md links to nowhere.md, and there is no docs/guide/nowhere.md',
  );
});

it('leaves code, anchors and addresses as they are', () => {
  const text =
    '[a](#b) [c](https://x.test/y.md) `[d](nowhere.md)`\n\n```md\n[e](nowhere.md)\n```\n';
  expect(siteLinks(text, at)).toBe(text);
});

it('changes text before, between and after code only', () => {
  const text = 'a\n````md\n```ts\na\n```\n````\na `a` a\n  ```sh\n  a\n  ```\na';
  expect(outsideCode(text, (part) => part.replaceAll('a', 'b'))).toBe(
    'b\n````md\n```ts\na\n```\n````\nb `a` b\n  ```sh\n  a\n  ```\nb',
  );
});
