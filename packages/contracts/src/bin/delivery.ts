import { workflowIssue } from '../error/workflow-issues.ts';
import { inputInvalid, type LocalText } from '../vocabulary/index.ts';
import { type BinContext, checkWritable, writeFileWhole } from '../vocabulary/node/index.ts';

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
  noteWritten(what, out, context);
}

/** A result that is a file of its own kind, such as a document. */
export interface BytesDelivery extends Pick<Delivery, 'out' | 'what'> {
  readonly bytes: Uint8Array;
}

/**
 * Checks that a file can be written, before what goes into it is made.
 * @throws INPUT_INVALID where its place is a terminal
 * @throws FILE_UNWRITABLE
 */
export async function checkDestination(out: string | undefined): Promise<void> {
  if ((out === undefined || out === '-') && process.stdout.isTTY === true)
    throw inputInvalid('--out', [workflowIssue('OUT_FILE', { received: out })]);
  await checkWritable([out]);
}

/** Writes a file as it is and reports that on standard error; without a name, to standard output. */
export async function deliverNamedBytes(
  { bytes, out, what }: BytesDelivery,
  context: Pick<BinContext, 'note' | 'say'>,
): Promise<void> {
  if (out === undefined || out === '-') process.stdout.write(bytes);
  else await writeFileWhole(out, bytes);
  noteWritten(what, out, context);
}

function noteWritten(
  what: LocalText,
  out: string | undefined,
  context: Pick<BinContext, 'note' | 'say'>,
): void {
  if (out === undefined || out === '-') return;
  context.note({
    en: `Wrote ${context.say(what)} to ${out}`,
    'zh-Hans': `已将${context.say(what)}写入 ${out}`,
  });
}
