/** Input issues of rooms that talk, by code. Each text completes "expected …". */
export const TALKING_ISSUES = {
  WHO: 'one of `participant` and `messageId`',
  CHAT_MESSAGE: 'the id of a recent message of the chat',
  TEXT_BYTES: 'text of at most {maximum} bytes in UTF-8',
  NOT_THE_HOST: 'somebody other than a host of the plan',
  ADMITTED: 'a participant who was not removed from the room',
  STAGE_AT_MOST: 'at most {maximum} participants on the stage or invited to it; take one off first',
  STAGE_INVITED: 'an answer to an invitation to the stage',
  CONSENT_STANDS: 'an id whose consent was not withdrawn; a new consent has a new id',
  OWN_LEAD: 'the id of a lead that this viewer gave in this session',
} as const;
