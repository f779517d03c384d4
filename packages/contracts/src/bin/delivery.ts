import type { LocalText } from '../vocabulary/index.ts';
import type { BinContext } from '../vocabulary/node/index.ts';

/** A result, where it goes, and what it is in a few words. */
export interface Delivery {
  readonly people: string;
  readonly json: unknown;
  readonly text?: string;
  /** What `--out` said. */
  readonly out: string | undefined;
  /** What it is, in a few words. */
  readonly what: LocalText;
}

/** The result into its file, with a line on standard error of what was written where; or on standard output, without. */
export async function deliverNamed(
  { out, what, ...result }: Delivery,
  context: Pick<BinContext, 'deliver' | 'note' | 'say'>,
): Promise<void> {
  await context.deliver(result, out);
  if (out === undefined || out === '-') return;
  context.note({
    en: `Wrote ${context.say(what)} to ${out}`,
    'zh-Hans': `已将${context.say(what)}写入 ${out}`,
  });
}
