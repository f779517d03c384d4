import { createHmac, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { mintToken } from '../../tokens/mint-token.ts';
import { joinPageHtml, type Visit } from './join-page.ts';
import { moduleAt, moduleImports } from './page-modules.ts';

const ROLES = ['viewer', 'host'] as const;
type PageRole = (typeof ROLES)[number];

/** A working day: a phone that sleeps overnight loads the page again. */
const TOKEN_SECONDS = 21_600;

export interface JoinPagesOptions {
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly room: string;
}

export interface JoinPages {
  /** Path of the page by role. Whoever knows it gets a token: it has 72 bits that only the API secret tells. */
  readonly paths: Readonly<Record<PageRole, string>>;
  /** Answers what is below `/join`; undefined for everything else. */
  readonly answer: (request: Request) => Promise<Response> | undefined;
}

/** Pages on which phones join a room, each visit with an identity and a token of its own. */
export function joinPages(options: JoinPagesOptions): JoinPages {
  const paths = {
    viewer: `/join/${codeOf('viewer', options)}`,
    host: `/join/${codeOf('host', options)}`,
  };
  return {
    paths,
    answer: (request) => {
      const { pathname } = new URL(request.url);
      if (!pathname.startsWith('/join/')) return undefined;
      return answerAt(pathname, request.method, { ...options, paths });
    },
  };
}

/** The same from start to start, as the secret is. */
function codeOf(role: PageRole, { apiSecret, room }: JoinPagesOptions): string {
  const made = createHmac('sha256', apiSecret).update(`join page\n${role}\n${room}`);
  return made.digest('base64url').slice(0, 12);
}

const NO_STORE = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };

async function answerAt(
  pathname: string,
  method: string,
  options: JoinPagesOptions & Pick<JoinPages, 'paths'>,
): Promise<Response> {
  const file = moduleAt(pathname);
  if (file !== undefined) {
    const text = await readFile(file).catch(() => undefined);
    const headers = { 'content-type': 'text/javascript; charset=utf-8' };
    return text === undefined ? notFound() : new Response(new Uint8Array(text), { headers });
  }
  const role = ROLES.find(
    (one) => pathname === options.paths[one] || pathname === `${options.paths[one]}/token`,
  );
  if (role === undefined) return notFound();
  if (pathname === options.paths[role]) {
    const headers = { ...NO_STORE, 'content-type': 'text/html; charset=utf-8' };
    return new Response(joinPageHtml(moduleImports()), { headers });
  }
  if (method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
  const { apiKey, apiSecret, room } = options;
  const identity = `phone-${randomUUID().slice(0, 8)}`;
  const whose = { room, identity, role, ttlSeconds: TOKEN_SECONDS };
  const visit: Visit = { token: await mintToken({ apiKey, apiSecret, ...whose }), role, room };
  return Response.json(visit, { headers: NO_STORE });
}

const notFound = () => new Response('Not found.\n', { status: 404, headers: NO_STORE });
