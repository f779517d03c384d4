/** Why the body of a request was not read. */
export type BodyRefusal = 'too-large' | 'parsed';

/**
 * Reads the bytes of a request while they are counted, so that a body without a length cannot fill the memory.
 * @returns the bytes, or why they were not read: above `mostBytes`, or read before, as by a middleware that parses bodies
 */
export async function readBytes(
  request: Request,
  mostBytes: number,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer> } | { readonly refused: BodyRefusal }> {
  if (request.bodyUsed || request.body?.locked === true) return { refused: 'parsed' };
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes)
    return { refused: 'too-large' };
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (next === undefined || next.done) return { bytes: joined(parts, size) };
    size += next.value.byteLength;
    if (size > mostBytes) {
      // Not awaited: the sender may never notice.
      void reader?.cancel().catch(() => undefined);
      return { refused: 'too-large' };
    }
    parts.push(next.value);
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
