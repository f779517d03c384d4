import { inputInvalid } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../../errors/rtc-issues.ts';

/** Checks origins such as `https://shop.example`. @throws INPUT_INVALID */
export function checkOrigins(origins: readonly string[]): ReadonlySet<string> {
  const issues = origins.flatMap((origin, index) =>
    origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin)
      ? []
      : [rtcIssue('ORIGIN', { path: `/origins/${index}`, received: origin })],
  );
  if (issues.length > 0) throw inputInvalid('options', issues);
  return new Set(origins);
}

/** The headers that let a page of an allowed origin read the response (Fetch standard, CORS protocol). */
export function corsHeaders(
  request: Request,
  origins: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  if (origins.size === 0) return {};
  const origin = request.headers.get('origin');
  const allowed = origin !== null && (origins.has(origin) || origins.has('*'));
  return allowed ? { vary: 'origin', 'access-control-allow-origin': origin } : { vary: 'origin' };
}

/** The response to the question of a browser whether a page may send a request. */
export function preflight(headers: Readonly<Record<string, string>>): Response {
  const allowed = 'access-control-allow-origin' in headers;
  const methods = {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-max-age': '600',
  };
  return new Response(null, {
    status: 204,
    headers: allowed ? { ...headers, ...methods } : headers,
  });
}
