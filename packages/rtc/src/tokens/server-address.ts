import { inputInvalid } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { shownUrl } from '../errors/shown-url.ts';
import { checkApiKeys } from './verify-token.ts';

/** Address and credentials of a LiveKit server; a `DevServer` fits. */
export interface ServerAddress {
  /** Base URL of its server API, `http://` or `https://`. */
  readonly httpUrl: string;
  /** API key of the server. */
  readonly apiKey: string;
  /** API secret of the key, at least 32 bytes. */
  readonly apiSecret: string;
}

/** @throws INPUT_INVALID for an `httpUrl` that is none, or a secret below 32 bytes */
export function checkServer(what: string, server: ServerAddress | undefined): void {
  const url: unknown = server?.httpUrl;
  const text = typeof url === 'string' ? url : '';
  if (!/^(ws|http)s?:\/\//.test(text) || !URL.canParse(text)) {
    const received = typeof url === 'string' ? shownUrl(url) : url;
    throw inputInvalid(what, [rtcIssue('SERVER_URL', { path: '/server/httpUrl', received })]);
  }
  checkApiKeys({ [server?.apiKey ?? '']: server?.apiSecret ?? '' });
}
