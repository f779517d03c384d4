import type { ChatMessage, ViewerRequest } from '@livelane/rtc/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Refused } from '../../page/api.ts';

/** The room refused a request, with a code of its package. */
export class RoomRefused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** What the room tells a moderator. */
interface RoomAnswer {
  readonly snapshot: {
    readonly state: {
      readonly pinned: readonly string[];
      readonly questions: readonly {
        readonly questionId: string;
        readonly text: string;
        readonly answeredAt: string | null;
      }[];
    };
  };
  readonly waiting: readonly { readonly questionId: string; readonly text: string }[];
  readonly chat: { readonly state: { readonly messages: readonly ChatMessage[] } };
}

/** A token is used for as long as it is surely valid, in milliseconds; the server gives it for 60 s. */
const USED_MS = 40_000;

let held: { readonly token: Promise<string>; readonly until: number } | undefined;

/** A token of a moderator of the room. @throws Refused */
function bearer(): Promise<string> {
  if (held !== undefined && Date.now() < held.until) return held.token;
  const token = fetchJson<{ token: string }>('/api/live/token?as=desk', {
    method: 'POST',
    body: '',
  }).then((answer) => answer.token);
  held = { token, until: Date.now() + USED_MS };
  token.catch(() => {
    held = undefined;
  });
  return token;
}

async function fetchJson<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const answer = await fetch(path, init);
  const json = await answer.json();
  if (answer.ok) return json as Answer;
  const { code, message, details } = json as { code: string; message: unknown; details: object };
  // The studio's refusals have a text in each language, those of the room are known by their code.
  if (typeof message === 'string') throw new RoomRefused(code);
  throw new Refused({ code, message: message as Refused['text'], details: { ...details } });
}

async function askRoom<Answer>(init: RequestInit): Promise<Answer> {
  const authorization = `Bearer ${await bearer()}`;
  return fetchJson('/api/live/commerce?with=chat', { ...init, headers: { authorization } });
}

/** Questions and chat of a show that is open. */
export const useRoom = (isOpen: boolean) =>
  useQuery({
    queryKey: ['questions', 'room'],
    queryFn: () => askRoom<RoomAnswer>({ method: 'GET' }),
    enabled: isOpen,
  });

/** Sends requests of a moderator, and says how the last of them went. */
export function useModeration() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (request: ViewerRequest) =>
      askRoom<unknown>({ method: 'POST', body: JSON.stringify(request) }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['questions'] }),
  });
}
