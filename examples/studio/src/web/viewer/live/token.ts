import { contentOf } from '../../page/room-answer.ts';

/** What is needed to join the room. */
export interface TokenReply {
  readonly token: string;
  readonly url: string;
  readonly commercePublicKey: string;
}

/** A token of a viewer, which is used within a minute. @throws Refused, or a network error */
export const askToken = async (): Promise<TokenReply> =>
  contentOf(await fetch('/api/live/token?as=viewer', { method: 'POST' }));
