import type { Severity } from '../../vocabulary/index.ts';

type Both<Texts extends readonly [en: string, zh: string]> = {
  readonly en: Texts[0];
  readonly 'zh-Hans': Texts[1];
};

/** An entry of the catalogue: message and fix, each in English and in Simplified Chinese. */
export const entry = <
  const Message extends readonly [en: string, zh: string],
  const Fix extends readonly [en: string, zh: string],
>(
  severity: Severity,
  message: Message,
  fix: Fix,
): { readonly severity: Severity; readonly message: Both<Message>; readonly fix: Both<Fix> } => ({
  severity,
  message: { en: message[0], 'zh-Hans': message[1] },
  fix: { en: fix[0], 'zh-Hans': fix[1] },
});
