import { type SessionVerification, verifySession } from '@livelane/contracts';
import { localText, type SessionLog, type SessionPlan } from '@livelane/contracts/vocabulary';
import type { Stage } from '../progress.ts';

/** The log held against the plan: which duty was kept, with the times that prove it. */
export function verifyStage(plan: SessionPlan, log: SessionLog): Stage<SessionVerification> {
  return {
    name: 'Verify the duties',
    lasting: true,
    work: (say) => {
      const verification = verifySession(plan, log);
      for (const duty of verification.duties)
        say(
          `${duty.kept ? 'kept' : duty.verdict}: ${duty.dutyId} (${duty.evidence.length} times on record)`,
        );
      for (const finding of verification.findings)
        say(`${finding.code}: ${localText(finding.message, 'en')}`);
      return verification;
    },
    outcome: ({ duties, questionsAnswered }) =>
      `${duties.filter((duty) => duty.kept).length} of ${duties.length} disclosure duties kept, ${questionsAnswered.answered} of ${questionsAnswered.asked} questions answered`,
  };
}
