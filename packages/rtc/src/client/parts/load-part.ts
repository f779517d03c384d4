import { type ClientErrorDetails, clientError } from '../../errors/client-errors.ts';

/** A part of the client that is loaded when it is first needed. */
export type LazyPart = ClientErrorDetails['PART_NOT_LOADED']['part'];

/**
 * What a dynamic import of a part gives. A part that could not be loaded is asked for again by the next call.
 * @throws PART_NOT_LOADED, retryable
 */
export async function loadPart<Part>(part: LazyPart, imported: Promise<Part>): Promise<Part> {
  return imported.catch((cause: unknown) => {
    throw clientError('PART_NOT_LOADED', { part }, { retryable: true, cause });
  });
}
