/** Why the body of a request was not read. */
export type BodyRefusal = 'too-large' | 'parsed';

/**
 * Reads the body of a request while its bytes are counted, so that a body without a length cannot fill the memory.
 *
 * @returns the text, or why it was not read: above `mostBytes`, or read before, as by a middleware that parses bodies
 */
export async function readBody(
  request: Request,
  mostBytes: number,
): Promise<{ readonly text: string } | { readonly refused: BodyRefusal }> {
  if (isRead(request)) return { refused: 'parsed' };
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes)
    return { refused: 'too-large' };
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  const reader = request.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (next === undefined || next.done) return { text: text + decoder.decode() };
    size += next.value.byteLength;
    if (size > mostBytes) {
      // Not awaited: the sender may never notice.
      void reader?.cancel().catch(() => undefined);
      return { refused: 'too-large' };
    }
    text += decoder.decode(next.value, { stream: true });
  }
}

/** Whether something has read the body, or put a parsed value in its place. */
function isRead({ body, bodyUsed }: Request): boolean {
  const stream: { readonly locked?: boolean; readonly getReader?: unknown } | null = body ?? null;
  return bodyUsed || (stream !== null && (stream.locked === true || !stream.getReader));
}

/** Headers of a response to a body that was not read to its end: another request could not follow on the connection. */
export const CLOSE_CONNECTION = { connection: 'close' } as const;
