import { spawn } from 'node:child_process';
import { workflowIssue } from '../error/workflow-issues.ts';
import { inputInvalid } from '../vocabulary/index.ts';

/** The most that is read of a PDF, that it may say, and that it may take. */
const MOST = { bytes: 64 * 1024 * 1024, text: 64 * 1024 * 1024, seconds: 60 } as const;

/**
 * The text of a PDF, read by the `pdftotext` of this machine (Poppler), which gets the bytes and nothing else.
 * @param what - what the PDF is called in errors
 * @throws INPUT_INVALID where `pdftotext` is not installed; for a PDF that is damaged, encrypted, too large, or has no text, such
 *   as a scan
 */
export async function pdfText(
  bytes: Uint8Array,
  { what, signal }: { readonly what: string; readonly signal: AbortSignal },
): Promise<string> {
  const refuse = (code: 'PDF_PROGRAM' | 'PDF_TEXT', received: string) =>
    inputInvalid(what, [workflowIssue(code, { received })]);
  if (bytes.length > MOST.bytes) throw refuse('PDF_TEXT', `${bytes.length} bytes`);
  const { text, ended } = await run(bytes, signal);
  if (ended === 'ENOENT') throw refuse('PDF_PROGRAM', 'none');
  if (ended !== '0') throw refuse('PDF_TEXT', ended);
  if (text.trim() === '') throw refuse('PDF_TEXT', 'no text');
  return text;
}

interface Ended {
  readonly text: string;
  /** An exit code, a signal, the code of a system error, or what limit was passed. */
  readonly ended: string;
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
      resolve({ text, ended: passed ?? String(killedBy ?? code) });
    });
    program.stdin.end(bytes);
  });
}
