import { type Asked, kindOf } from './requests.ts';

/** How visitors reach the studio. */
export interface Reached {
  /** Such as `http://127.0.0.1:4321`. */
  readonly origin: string;
  readonly fetch: typeof globalThis.fetch;
  /** Told of each request after its answer. */
  readonly note: (asked: Asked) => void;
}

/** A browser that has opened a link. */
export interface Visit {
  /** Its `fetch`: addresses begin with `/`, its cookie is sent, and each request is noted. */
  readonly fetch: typeof globalThis.fetch;
  /** Opens an answer that does not end. */
  open(path: string, signal: AbortSignal): Promise<Response>;
  /** Asks for JSON. @throws Unanswered */
  ask<Content>(path: string, json?: unknown): Promise<Content>;
}

/** A request that was refused, by its code. */
export class Unanswered extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Exchanges the secret of a link for a cookie. */
export async function openVisit(secret: string, reached: Reached): Promise<Visit> {
  let cookie = '';
  const timed: typeof globalThis.fetch = async (address, init = {}) => {
    const from = performance.now();
    const done = (problem: string | null) =>
      reached.note({ kind: kindOf(String(address), init), ms: performance.now() - from, problem });
    try {
      const headers = { ...(init.headers as Record<string, string> | undefined), cookie };
      const answer = await reached.fetch(reached.origin + String(address), { ...init, headers });
      const [text, given] = [await answer.text(), answer.headers.getSetCookie()];
      cookie = given[0]?.split(';')[0] ?? cookie;
      done(answer.ok ? null : problemOf(String(address), answer.status, text));
      return new Response(text, { status: answer.status });
    } catch (error) {
      done(String(error));
      throw error;
    }
  };
  const ask = async <Content>(path: string, json?: unknown): Promise<Content> => {
    const headers = { 'content-type': 'application/json' };
    const init = json === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(json) };
    const answer = await timed(path, init);
    const content = (await answer.json()) as { readonly code?: string };
    if (!answer.ok) throw new Unanswered(content.code ?? String(answer.status));
    return content as Content;
  };
  await ask('/api/enter', { token: secret });
  return {
    fetch: timed,
    open: (path, signal) => reached.fetch(reached.origin + path, { headers: { cookie }, signal }),
    ask,
  };
}

function problemOf(address: string, status: number, text: string): string {
  // Tokens live for a minute: pages ask for a new one.
  if (status === 401 && address === '/api/live/commerce') return 'token expired';
  const { code } = (text.startsWith('{') ? JSON.parse(text) : {}) as { readonly code?: string };
  return code ?? String(status);
}
