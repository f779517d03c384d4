import { rtcIssue } from '../errors/rtc-issues.ts';
import { secretIssues } from '../tokens/secret.ts';
import type { ServerAddress } from '../tokens/server-address.ts';
import { invalidFlags } from './flag.ts';

/** @throws INPUT_INVALID with the environment variables that are not set, and for a secret that is too short */
export function serverOfEnvironment(
  env: Readonly<Record<string, string | undefined>> = process.env,
): ServerAddress {
  const names = ['LIVEKIT_URL', 'LIVEKIT_API_KEY', 'LIVEKIT_API_SECRET'] as const;
  const missing = names.filter((name) => (env[name] ?? '') === '');
  if (missing.length > 0)
    throw invalidFlags(missing.map((path) => rtcIssue('GIVEN', { path, received: '' })));
  const [url = '', apiKey = '', apiSecret = ''] = names.map((name) => env[name]);
  const short = secretIssues(apiSecret, 'LIVEKIT_API_SECRET');
  if (short.length > 0) throw invalidFlags(short);
  return { httpUrl: url.replace(/^ws/, 'http'), apiKey, apiSecret };
}
