import { expect, it } from 'vitest';
import { sourceHash, staleness, withHash } from './translations.ts';

const source = '# Rooms\n\nText.\n';
const text = withHash('# 直播间\n\n文字。\n', sourceHash(source));

it('accepts a translation of the text as it is', () => {
  expect(text).toBe(`---\nsourceHash: ${sourceHash(source)}\n---\n\n# 直播间\n\n文字。\n`);
  expect(staleness({ file: 'a', text, source })).toEqual([]);
});

it('objects once the source has changed, and accepts the new one after it was accepted', () => {
  const changed = `${source}More.\n`;
  expect(staleness({ file: 'a', text, source: changed })).toEqual([
    expect.stringMatching(/^a: its source has changed: mend the translation/),
  ]);
  const accepted = withHash(text, sourceHash(changed));
  expect(staleness({ file: 'a', text: accepted, source: changed })).toEqual([]);
  expect(accepted.match(/sourceHash/g)).toHaveLength(1);
});

it('objects to a translation of nothing, and to one that does not say of what', () => {
  expect(staleness({ file: 'a', text, source: undefined })).toHaveLength(1);
  expect(staleness({ file: 'a', text: '# 直播间\n\nsourceHash: 1\n', source })).toHaveLength(1);
});

it('keeps the hash in a comment where the page has one instead of front matter', () => {
  const page = '<!--\nsourceHash: 1\n-->\n\n# livelane\n';
  expect(withHash(page, '2')).toBe('<!--\nsourceHash: 2\n-->\n\n# livelane\n');
});
