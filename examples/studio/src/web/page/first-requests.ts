import type { Visit } from '../../server/access/access.ts';
import type { ShowState } from '../../server/live/show.ts';

/** Time after which a request without an answer has failed, in milliseconds. */
const TIMEOUT_MS = 8_000;

/** Requests that were sent before their page was there, by their URL. */
const sent = new Map<string, Promise<Response>>();

const arrivals = new WeakMap<Response, number>();

/** Whether a page is that of viewers, or will be. */
export const isOfViewers = ({ pathname }: Pick<Location, 'pathname'>): boolean =>
  pathname === '/show' || pathname === '/enter/show';

/**
 * Sends what a page needs first, before the scripts of the page are loaded: the visit, the show, and a token of the room
 * where it is open. What fails is asked for again by who needs it.
 * @returns whether it is the page of a viewer, and the show is open
 */
export async function askFirst(location: Pick<Location, 'pathname' | 'hash'>): Promise<boolean> {
  const { pathname, hash } = location;
  const isShow = isOfViewers(location);
  const visit = pathname.startsWith('/enter/')
    ? send('/api/enter', posted({ token: hash.slice(1) }))
    : isShow && send('/api/me?as=viewer');
  if (!isShow || !visit) return false;
  const show = send('/api/show');
  try {
    const { role } = await contentOf<Partial<Visit>>(visit);
    const { state } = await contentOf<{ readonly state?: ShowState }>(show);
    const isOpen = role === 'viewer' && (state === 'live' || state === 'paused');
    if (isOpen) send('/api/live/token?as=viewer', { method: 'POST' });
    return isOpen;
  } catch {
    return false;
  }
}

const contentOf = async <Content>(answer: Promise<Response>): Promise<Content> =>
  (await answer).clone().json();

const posted = (json: object): RequestInit => ({
  ...{ method: 'POST', body: JSON.stringify(json) },
  headers: { 'content-type': 'application/json' },
});

function send(url: string, init: RequestInit = {}): Promise<Response> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const answer = fetch(url, { ...init, signal }).then((response) => {
    arrivals.set(response, Date.now());
    return response;
  });
  answer.catch(() => undefined);
  sent.set(url, answer);
  return answer;
}

/** `fetch`, which takes the answer to a request that was sent first, once. */
export const firstFetch: typeof globalThis.fetch = (url, init) => {
  const key = String(url);
  const answer = sent.get(key) ?? fetch(url, init);
  sent.delete(key);
  return answer;
};

/** When an answer arrived, by this device's clock in milliseconds since 1970. */
export const arrivedAt = (answer: object): number => arrivals.get(answer as Response) ?? Date.now();
