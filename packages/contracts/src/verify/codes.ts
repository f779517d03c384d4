/** The findings of a verification by code, each with its cause and its fix. */
export const VERIFY_CODES = {
  SESSION_OF_ANOTHER_PLAN:
    'The log names another session than the plan. Verify it with its own plan.',
  PLAN_CHANGED:
    'The fingerprint of the plan is not the one that the room ran with. Verify with the plan as it was then.',
  SESSION_TOO_SHORT:
    'The session ended before the planned time, by more than the tolerance at the edges. Agree on a make-good.',
  QUESTIONS_UNANSWERED:
    'The plan wants questions answered and some have no answer in the log. Follow up, or record the answers.',
  NOTHING_PROMOTED:
    'Nothing was pinned and no promotion ran, so that duties about promotions held nothing. Check that pins were recorded.',
  DISCLOSURE_WITHOUT_DUTY:
    'A disclosure in the log belongs to no duty of the plan. Check the duty’s id.',
} as const;

/** A code of {@link VERIFY_CODES}. */
export type VerifyCode = keyof typeof VERIFY_CODES;
