import { spawn } from 'node:child_process';
import { workflowIssue } from '../error/workflow-issues.ts';
import { inputInvalid } from '../vocabulary/index.ts';

/** The most that is read of a PDF, that it may say, and that it may take. */
const MOST = { bytes: 64 * 1024 * 1024, text: 64 * 1024 * 1024, seconds: 60 } as const;

/**
 * The text of a PDF, read by the `pdftotext` of this machine (Poppler), which gets the bytes and nothing else.
 * @param what - what the PDF is called in errors
 * @throws INPUT_INVALID where `pdftotext` is not installed; for a PDF that is damaged, encrypted, too large, or has no text, such
 *   as a scan: each with what to do
 */
export async function pdfText(
  bytes: Uint8Array,
  { what, signal }: { readonly what: string; readonly signal: AbortSignal },
): Promise<string> {
  const size = `${bytes.length} bytes`;
  const refuse = (code: PdfIssue, received: string) =>
    inputInvalid(what, [workflowIssue(code, { received })]);
  if (bytes.length > MOST.bytes) throw refuse('PDF_SIZE', size);
  const { text, ended, passed } = await run(bytes, signal);
  if (passed !== undefined) throw refuse('PDF_SIZE', `${size}, ${passed}`);
  if (ended === 'ENOENT') throw refuse('PDF_PROGRAM', 'no pdftotext on the PATH');
  if (/^E[A-Z]+$/.test(ended)) throw refuse('PDF_PROGRAM', `pdftotext: ${ended}`);
  if (ended === NOT_PERMITTED || (ended !== '0' && isEncrypted(bytes)))
    throw refuse('PDF_PASSWORD', `${size}, encrypted`);
  if (ended !== '0') throw refuse('PDF_WHOLE', `${size}: ${beginning(bytes)}; pdftotext: ${ended}`);
  if (text.trim() === '') throw refuse('PDF_WITHOUT_TEXT', `${size}, no text`);
  return text;
}

type PdfIssue = 'PDF_PROGRAM' | 'PDF_PASSWORD' | 'PDF_WITHOUT_TEXT' | 'PDF_WHOLE' | 'PDF_SIZE';

/** The exit code of Poppler's programs where a PDF forbids what is asked of it. */
const NOT_PERMITTED = '3';

/** A dictionary that is itself never encrypted names the encryption (ISO 32000-1, 7.5.5). */
const isEncrypted = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('/Encrypt');

const beginning = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 8))
    .toString('hex')
    .replaceAll(/..(?=.)/g, '$& ');

interface Ended {
  readonly text: string;
  /** An exit code, a signal, or the code of a system error. */
  readonly ended: string;
  /** The limit that was passed. Default: none. */
  readonly passed?: string;
}

function run(bytes: Uint8Array, signal: AbortSignal): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const args = ['-enc', 'UTF-8', '-nopgbrk', '-q', '-', '-'];
    const program = spawn('pdftotext', args, { stdio: ['pipe', 'pipe', 'ignore'], signal });
    const chunks: Buffer[] = [];
    let length = 0;
    let passed: string | undefined;
    const stop = (limit: string): void => {
      passed ??= limit;
      program.kill('SIGKILL');
    };
    const late = setTimeout(() => stop(`over ${MOST.seconds} s`), MOST.seconds * 1000);
    program.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > MOST.text) stop('too much text');
      else chunks.push(chunk);
    });
    // A program that ends before it has read all closes the pipe.
    program.stdin.on('error', () => undefined);
    program.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(late);
      if (signal.aborted) reject(error);
      else resolve({ text: '', ended: error.code ?? error.message });
    });
    program.once('close', (code, killedBy) => {
      clearTimeout(late);
      const text = Buffer.concat(chunks).toString('utf8');
      resolve({
        text,
        ended: String(killedBy ?? code),
        ...(passed === undefined ? {} : { passed }),
      });
    });
    program.stdin.end(bytes);
  });
}
