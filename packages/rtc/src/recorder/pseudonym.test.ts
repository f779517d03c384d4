import { expect, test } from 'vitest';
import { pseudonymOf } from './pseudonym.ts';

test('is the HMAC-SHA256 of the identity, truncated (RFC 4231, test case 1)', () => {
  const mac = 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7';
  const expected = Buffer.from(mac, 'hex').toString('base64url').slice(0, 22);
  expect(pseudonymOf('Hi There', new Uint8Array(20).fill(0x0b))).toBe(`p_${expected}`);
});

test('a key as text is its UTF-8 bytes; fewer than 16 are refused', () => {
  const bytes = new TextEncoder().encode('ключ-ключ');
  expect(bytes).toHaveLength(17);
  expect(pseudonymOf('ann', 'ключ-ключ')).toBe(pseudonymOf('ann', bytes));
  for (const key of ['x'.repeat(15), '', new Uint8Array(15)])
    expect(() => pseudonymOf('ann', key)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
});
