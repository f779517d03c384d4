import { createHttpClient, type HttpReply } from '@livelane/contracts/vocabulary/node';
import type { ViewerRequest } from '@livelane/rtc/client';
import type { StudioRole } from '../server/access/roles.ts';
import type { Act } from '../server/live/acts.ts';
import type { ShowState } from '../server/live/show.ts';

/** A person of the rehearsal, who has opened a link as a browser does. */
export interface Person {
  readonly role: StudioRole;
  /** A token for the room, as pages get it. */
  token(): Promise<string>;
  /** A request to the room, such as a question. */
  request(request: ViewerRequest): Promise<void>;
  act(act: Act): Promise<void>;
  change(to: ShowState): Promise<void>;
  /** Orders one unit at the price of now. */
  order(order: { id: string; productId: string; code?: string; clickId?: string }): Promise<void>;
}

/** A step of the rehearsal that the studio has refused. */
export class RehearsalProblem extends Error {}

/** How a person reaches the studio. */
export interface PersonOptions {
  /** Such as `http://127.0.0.1:4321`. */
  readonly origin: string;
  readonly fetch: typeof globalThis.fetch;
}

/** Opens a link. @param token - the secret of the link */
export async function openPerson(token: string, { origin, fetch }: PersonOptions): Promise<Person> {
  const client = createHttpClient({ fetch, retries: 0 });
  const ask = async (
    path: string,
    {
      json,
      headers = {},
    }: { readonly json?: unknown; readonly headers?: Record<string, string> } = {},
  ): Promise<HttpReply> => {
    const method = json === undefined ? 'GET' : 'POST';
    const reply = await client.request(`${origin}/api${path}`, {
      ...{ method, headers },
      ...(json === undefined ? {} : { json }),
    });
    if (!reply.ok) throw new RehearsalProblem(`${path}: ${reply.status} ${reply.text()}`);
    return reply;
  };
  const entered = await ask('/enter', { json: { token } });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { role } = entered.json() as { role: StudioRole };
  const own = (path: string, json?: unknown) =>
    ask(`${path}${path.includes('?') ? '&' : '?'}as=${role}`, { json, headers: { cookie } });
  const tokenNow = async () =>
    ((await own('/live/token', {})).json() as { readonly token: string }).token;
  return {
    role,
    token: tokenNow,
    request: async (json) => {
      const headers = { authorization: `Bearer ${await tokenNow()}` };
      await ask('/live/commerce', { json, headers });
    },
    act: async (act) => void (await own('/live/act', act)),
    change: async (to) => void (await own('/show/state', { to })),
    order: async (order) => {
      const { productId, code } = order;
      const asked = new URLSearchParams({ productId, ...(code === undefined ? {} : { code }) });
      const quote = (await own(`/quote?${asked}`)).json() as { readonly price: unknown };
      await own('/orders', { ...order, shown: quote.price });
    },
  };
}
