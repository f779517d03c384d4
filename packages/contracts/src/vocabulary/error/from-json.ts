import { LivelaneError } from './livelane-error.ts';

/**
 * Restores an error from the JSON that `LivelaneError.toJSON` wrote, such as the body of a response; undefined for
 * any other value. Code, message and details are copied unchecked, so treat them as input of the sender.
 * @example
 * ```ts
 * import { errorFromJson } from '@livelane/contracts/vocabulary';
 * const json = { code: 'ROOM_CLOSED', message: 'The room is closed.', details: {}, retryable: false };
 * errorFromJson(json)?.code; // => "ROOM_CLOSED"
 * errorFromJson({ error: 'closed' }); // => undefined
 * ```
 */
export function errorFromJson(json: unknown): LivelaneError | undefined {
  if (!isObject(json)) return undefined;
  const { code, message, details, retryable } = json;
  if (typeof code !== 'string' || typeof message !== 'string' || !isObject(details))
    return undefined;
  const { issues = [] } = details;
  if (!Array.isArray(issues) || !issues.every(isIssue)) return undefined;
  return new LivelaneError(code, message, { details, retryable: retryable === true });
}

function isIssue(value: unknown): boolean {
  return (
    isObject(value) &&
    isObject(value['params']) &&
    ['code', 'path', 'message', 'received'].every((field) => typeof value[field] === 'string')
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
