import {
  type ErrorEntry,
  type ErrorText,
  placeholdersOf,
  translatedError,
} from '@livelane/contracts/vocabulary';
import { NODE_ZH_HANS } from '@livelane/contracts/vocabulary/node';
import { describe, expect, test } from 'vitest';
import { englishWords } from './bin/english-words.fixture.ts';
import { EGRESS_FINDINGS } from './egress/findings.ts';
import { RTC_ERRORS, rtcError } from './errors/rtc-errors.ts';
import { RTC_ISSUES } from './errors/rtc-issues.ts';
import { INGRESS_FINDINGS } from './ingress/findings.ts';
import { SESSION_FINDINGS } from './recorder/findings.ts';
import { RTC_ZH_HANS } from './zh-Hans.ts';

const causes = (text: ErrorText): [string, string][] =>
  typeof text === 'string' ? [['', text]] : Object.entries(text);

function pairs(english: ErrorEntry, chinese: ErrorEntry | undefined) {
  return (['message', 'fix'] as const).flatMap((part) => {
    const other = new Map(causes(chinese?.[part] ?? ''));
    return causes(english[part]).map(([cause, en]) => [en, other.get(cause) ?? ''] as const);
  });
}

const TEXTS = [
  ...Object.entries(RTC_ERRORS).flatMap(([code, entry]) =>
    pairs(entry, RTC_ZH_HANS.errors[code]).map(([en, zh]) => [code, en, zh] as const),
  ),
  ...Object.entries(RTC_ISSUES).map(
    ([code, en]) => [code, en, RTC_ZH_HANS.issues[code] ?? ''] as const,
  ),
  ...Object.entries({ ...SESSION_FINDINGS, ...EGRESS_FINDINGS, ...INGRESS_FINDINGS }).flatMap(
    ([code, { message, fix }]) =>
      [message, fix].map((text) => [code, text.en, text['zh-Hans']] as const),
  ),
];

describe('each text is in both languages with the same placeholders', () => {
  test.each(TEXTS)('%s: %s', (_, en, zh) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(placeholdersOf(zh)).toEqual(placeholdersOf(en));
    expect([englishWords(zh), zh.includes('创作者')]).toEqual([[], false]);
  });
});

test('an error is translated with its cause and the values of its details', () => {
  const error = rtcError('LIVEKIT_PORT_TAKEN', { reason: 'reserved', port: 80 });
  expect(error.message).toBe(
    'Port 80 on 127.0.0.1 is reserved for root; nothing was started. Choose another one with `port` (`--port` on a command line), or omit it to get a free one.',
  );
  expect(translatedError(error, [NODE_ZH_HANS, RTC_ZH_HANS])).toBe(
    '127.0.0.1 上的端口 80 仅限 root 使用；未启动任何程序。请用 `port`（命令行为 `--port`）换一个，或不指定以使用空闲端口。',
  );
});
