import { Refused } from './api.ts';

/** The room refused a request, with a code of its package. */
export class RoomRefused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * What a handler of the room answers with.
 * @throws Refused of the studio, which has a text in each language; RoomRefused of the room, which is known by its code
 */
export async function contentOf<Content>(answer: Response): Promise<Content> {
  const content = await answer.json();
  if (answer.ok) return content as Content;
  const { code = '', message } = content as { readonly code?: string; readonly message?: unknown };
  if (typeof message === 'object' && message !== null)
    throw new Refused(content as ConstructorParameters<typeof Refused>[0]);
  throw new RoomRefused(code);
}
