/** What stands for a stream key or a secret. */
export const MASK = '***';

/**
 * A stream URL as errors and logs may show it: of `rtmps://host/app/key` the key is masked, and so are everything behind
 * the application, user name, password and query, any of which platforms put secrets into.
 */
export function maskedStreamUrl(url: string): string {
  const [, scheme = '', rest = ''] = /^([a-z][a-z\d+.-]*:\/\/)?(.*)$/is.exec(url) ?? [];
  const bare = (rest.split(/[?#]/)[0] ?? '').replace(/^[^/]*@/, '');
  const [host, application, ...behind] = bare.split('/');
  // Without a scheme it may be a bare key.
  if (scheme === '') return MASK;
  const isName = /^[\w.-]{1,32}$/.test(application ?? '') && behind.some((part) => part !== '');
  if (!/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?$/i.test(host ?? '')) return `${scheme}${MASK}`;
  const shown = isName ? `${application}/` : '';
  return `${scheme}${host}/${shown}${MASK}`;
}

/** A text of a server without the URLs of streams and without the given secrets. */
export function maskedText(text: string, secrets: readonly string[] = []): string {
  return secrets
    .filter((secret) => secret !== '')
    .reduce((masked, secret) => masked.replaceAll(secret, MASK), text)
    .replace(/\b(?:rtmps?|srt|wss?|https?):\/\/[^\s"'<>]+/gi, maskedStreamUrl);
}

/** Fields whose values are secrets. */
const SECRET_FIELDS: ReadonlySet<string> = new Set([
  ...['key', 'streamKey', 'secret', 'accessKey', 'sessionToken'],
]);

/** Names of fields that a secret may be given by mistake. */
const SECRET_NAME = /key|secret|token|password/i;

/**
 * The value with every secret and every stream key masked, in the form that errors, logs and `--dry-run` show.
 * @example
 * ```ts
 * import { maskedRequest, streamRequests } from '@livelane/rtc/server';
 * const requests = streamRequests({ room: 'sale', targets: [{ platform: 'youtube', key: 'abcd-1234' }] });
 * maskedRequest(requests)[0]?.streamOutputs?.[0]?.urls; // => ["rtmps://a.rtmps.youtube.com/live2/***"]
 * ```
 */
export function maskedRequest<Value>(value: Value): Value {
  return masked(value) as Value;
}

function masked(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('://') ? maskedStreamUrl(value) : value;
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      SECRET_FIELDS.has(name) || (SECRET_NAME.test(name) && typeof inner === 'string')
        ? maskedSecret(inner)
        : masked(inner),
    ]),
  );
}

/** A secret that is blank stays blank, and one that is no text becomes null, so that a schema finds both. */
function maskedSecret(value: unknown): string | null | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return null;
  return value.trim() === '' ? '' : MASK;
}
