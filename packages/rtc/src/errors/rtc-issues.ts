import { expectationsOf, issuesOf } from '@livelane/contracts/vocabulary';
import { CLIENT_ISSUES } from './client-issues.ts';
import { SELLING_ISSUES } from './selling-issues.ts';
import { TALKING_ISSUES } from './talking-issues.ts';

/** Input issues of the package, in addition to `INPUT_ISSUES`, by code. Each text completes "expected …". */
export const RTC_ISSUES = {
  ...CLIENT_ISSUES,
  ...SELLING_ISSUES,
  ...TALKING_ISSUES,
  // Tokens and keys
  PARTICIPANT_NAME:
    '1 to 128 characters in composed form (NFC), without "#", control, bidirectional or invisible characters, and without blanks at the ends',
  DISPLAY_NAME:
    '1 to 128 characters in composed form (NFC), without control, bidirectional or invisible characters, and without blanks at the ends',
  ATTRIBUTES: 'attributes of at most {maximum} bytes of well-formed text',
  API_KEY: 'an API key',
  API_KEYS: 'at least one API key with its secret, and no empty key',
  KEY_ORDER:
    'keys that are not whole numbers: several keep their order only then, and the first signs',
  SECRET: 'a secret of at least {minimum} bytes (`openssl rand -base64 32` makes one)',
  KEY_BYTES: 'a key of at least {minimum} bytes',
  PSEUDONYM_KEY_SAME:
    'the key that the session was begun with, by whose pseudonyms the room knows who was kicked; a new key takes a new `sessionId`',
  ROLE_ATTRIBUTE: 'no attribute of this name; the role is set with the option `role`',
  SIGNING_KEY: 'an Ed25519 private key as PEM (`openssl genpkey -algorithm ed25519` makes one)',
  PUBLIC_KEY: 'an Ed25519 public key: 32 bytes as base64url',
  SIGNATURE: 'an Ed25519 signature: 86 characters of base64url',
  // Plan and commands of a room
  PACKET_BYTES: 'text for which at most {maximum} bytes are left in one packet',
  SNAPSHOT_BYTES:
    'products and disclosures for which at most {maximum} bytes are left in the state of the room',
  PLAN_ID: 'an id of the plan: {known}',
  PLAN_HAS_NONE: 'nothing, as the plan has no such item',
  SESSION_CODE: 'a discount code of this session',
  PINNED: 'a product that is pinned',
  PROMOTION_ACTIVE: '"stop", as the promotion is active',
  PROMOTION_INACTIVE: '"start", as the promotion is not active',
  DISCLOSURE_ACTIVE: '"stop", as the disclosure is active',
  DISCLOSURE_INACTIVE: '"start", as the disclosure is not active',
  QUESTION_ASKED: 'the id of a question that was asked',
  QUESTION_WAITING: 'the id of a question that waits to be released',
  REDEMPTION_LEFT: 'an order within the limits of the code',
  ID_UNUSED: 'an id that no other request has used',
  VOTE_ONCE: "one vote of a viewer: the viewer's first one counts",
  NOT_BLANK: 'text that is not blank',
  // Out and in
  OUTPUT_PATH: 'a path of plain parts separated by "/", without empty parts, "." or ".."',
  STREAM_KEY: 'the stream key that the platform shows',
  RTMP_URL:
    'an rtmp:// or rtmps:// URL of an ingest server with its application, such as rtmps://live.example/app',
  STREAM_ONCE: 'each stream once',
  SHAPE_FORWARDED:
    'no shape: WHIP is forwarded as it comes; choose the shape in the studio program, or `rtmp`',
  TRANSCODED: 'true, as RTMP is always transcoded',
  // Scripts
  SCRIPT_LINE: 'at least one line, such as {example}',
  SCRIPT_SECONDS: 'seconds after the start, from 0 to {maximum}',
  VIEWERS_AT_MOST: 'at most {maximum} viewers',
  VIEWER_NOT_HOST: 'a viewer, not the host',
  VIEWER_PRESENT: 'a viewer who is in the room at that time',
  VIEWER_ABSENT: 'a viewer who is not in the room at that time',
  // Journals
  JOURNAL_SESSION: 'the journal of the session {session} in the room {room}',
  JOURNAL: 'a journal of a session, which begins with an entry `opened`',
  // Traces
  TRACE_START: 'one line with `start`, the first; all others have `uplink` or `sample`',
  TRACE_TIME: 'a time that is not before that of the line before, {before}',
  // Settings and flags
  NUMBER_FROM_TO: 'a number from {minimum} to {maximum}',
  NETWORK_CONDITION: 'one of the network conditions {known}',
  WHOLE_FROM_TO: 'a whole number from {minimum} to {maximum}',
  MILLISECONDS: 'milliseconds from 0 to {maximum}',
  ORIGIN: 'an origin such as https://shop.example, without a path, or *',
  HTTP_URL: 'an http:// or https:// URL',
  REGION_FLAG: 'NAME=URL or a URL, with ws://, wss://, http:// or https://, each name once',
  HTML_FILE: 'the path of an HTML file',
  HOST_NAME: 'a host name such as live.example',
  HOST_AND_PORT: 'a host and a port such as 127.0.0.1:6379',
  SET_WITH: 'a value, as {variable} is set',
  OWN_SERVER:
    'no value: only a server that is started here has a port of your choice or can be opened to the local network (`lan`, `--lan` on a command line)',
  GIVEN: 'a value that is not empty',
  ONE_STANDARD_INPUT: 'standard input for one of {flags} only',
} as const;

/** An issue of {@link RTC_ISSUES} at a place of an input. */
export const rtcIssue = /* @__PURE__ */ issuesOf(RTC_ISSUES);

/** The expectation of a schema of the package, by a code of {@link RTC_ISSUES}. */
export const rtcExpects = /* @__PURE__ */ expectationsOf(RTC_ISSUES);
