import type { ChatMessage, ViewerRequest } from '@livelane/rtc/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { contentOf } from '../../page/room-answer.ts';
import { askToken } from '../../page/token.ts';

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
  const token = askToken('desk').then((answer) => answer.token);
  held = { token, until: Date.now() + USED_MS };
  token.catch(() => {
    held = undefined;
  });
  return token;
}

async function askRoom<Answer>(init: RequestInit): Promise<Answer> {
  const authorization = `Bearer ${await bearer()}`;
  return contentOf(
    await fetch('/api/live/commerce?with=chat', { ...init, headers: { authorization } }),
  );
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
