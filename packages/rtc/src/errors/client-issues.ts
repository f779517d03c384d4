import { issuesOf } from '@livelane/contracts/vocabulary';

/** What options of the browser client may get wrong, by code; each text completes "expected …". */
export const CLIENT_ISSUES = {
  OPTION_UNKNOWN: 'one of the options {known}',
  ROLE: 'one of the roles {roles}',
  PRESET: 'one of the presets {presets}, or the fields of a preset',
  PRESET_NAME: 'a name',
  PRESET_OBJECT: 'an object',
  PRESET_UNKNOWN: 'no field of this name',
  PRESET_FIGURE: 'a number from {least} to {most}',
  PRESET_CHOICE: 'one of {choices}',
  PRESET_RUNGS: '1 to {most} rungs, the best first',
  PRESET_START: 'the index of the rung that has the size, frame rate and bitrate of publish.video',
  SERVER_URL: 'the ws://, wss://, http:// or https:// URL of a LiveKit server',
  REGIONS: 'a list of at least one region with name and URL',
  REGION_NAME: 'a name that no other region has',
  REGIONS_OR_URL: 'no URL, as the regions have theirs',
  ONE_TOKEN_SOURCE: 'exactly one of token and tokenEndpoint',
  TOKEN: 'a token that is not empty',
  COMMERCE_ENDPOINT: 'a commerceEndpoint in the options of joinLive',
} as const;

/** An issue of {@link CLIENT_ISSUES} at a place of the options. */
export const clientIssue = /* @__PURE__ */ issuesOf(CLIENT_ISSUES);
