import type { LocalText } from '../vocabulary/index.ts';
import type { BinContext } from '../vocabulary/node/index.ts';

/** A result, its destination, and a short description of it. */
export interface Delivery {
  readonly people: string;
  readonly json: unknown;
  readonly text?: string;
  /** The value of `--out`. */
  readonly out: string | undefined;
  /** The short description. */
  readonly what: LocalText;
}

/** Writes the result to its file and reports that on standard error; without a file, to standard output. */
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
