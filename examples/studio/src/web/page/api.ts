import { hc } from 'hono/client';
import type { StudioRole } from '../../server/access/roles.ts';
import type { StudioApi } from '../../server/app.ts';
import type { RefusalAnswer } from '../../server/refusal.ts';
import { firstFetch } from './first-requests.ts';

/** The routes of the server, typed: `api.show.$get()`. */
export const api = hc<StudioApi>('/api', { fetch: firstFetch });

/** The query that says in which role this page asks. */
export const as = (role: StudioRole) => ({ query: { as: role } }) as const;

/** An answer that is no success: code and text are the server's. */
export class Refused extends Error {
  readonly code: string;
  readonly text: RefusalAnswer['message'];
  readonly details: RefusalAnswer['details'];

  constructor({ code, message, details }: RefusalAnswer) {
    super(message.en);
    this.code = code;
    this.text = message;
    this.details = details;
  }
}

interface Answer<Body> {
  readonly ok: boolean;
  json(): Promise<Body>;
}

/** The body of an answer. @throws Refused, or a network error */
export async function body<Body>(asked: Promise<Answer<Body>>): Promise<Body> {
  const answer = await asked;
  if (answer.ok) return answer.json();
  throw new Refused((await answer.json()) as RefusalAnswer);
}
