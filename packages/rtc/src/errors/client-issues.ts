import {
  type InputInvalid,
  type IssuePlace,
  inputInvalid,
  issueIn,
  type PlaceParams,
} from '@livelane/contracts/vocabulary';

/** What options of the browser client may get wrong, by code; each text completes "expected …". */
export const CLIENT_ISSUES = {
  ROLE: 'one of the roles {roles}',
  PRESET: 'one of the presets {presets}',
  SERVER_URL: 'the ws://, wss://, http:// or https:// URL of a LiveKit server',
  ONE_TOKEN_SOURCE: 'exactly one of token and tokenEndpoint',
  TOKEN: 'a token that is not empty',
  COMMERCE_ENDPOINT: 'a commerceEndpoint in the options of joinLive',
} as const;

type Texts = typeof CLIENT_ISSUES;

/** The error for an option of the client with an issue of {@link CLIENT_ISSUES}. */
export function invalidOption<Code extends keyof Texts>(
  code: Code,
  place: IssuePlace & PlaceParams<Texts, Code>,
): InputInvalid {
  return inputInvalid('options', [issueIn<Texts, Code>(CLIENT_ISSUES, code, place)]);
}
