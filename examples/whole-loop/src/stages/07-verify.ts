import { type SessionVerification, verifySession } from '@livelane/contracts/verify';
import {
  type BothLanguages,
  type DisclosureDuty,
  localText,
  type SessionLog,
  type SessionPlan,
} from '@livelane/contracts/vocabulary';
import type { Stage } from '../progress.ts';
import { counted, named, text } from '../texts/text.ts';
import { byCode } from './by-code.ts';

/** The log held against the plan: which duty was kept, with the times that prove it. */
export function verifyStage(plan: SessionPlan, log: SessionLog): Stage<SessionVerification> {
  return {
    name: text('VERIFY'),
    lasting: true,
    work: (say) => {
      const verification = verifySession(plan, log);
      for (const duty of verification.duties) {
        const rule = plan.disclosures.find(({ id }) => id === duty.dutyId);
        say(
          text('DUTY', {
            verdict: named('verdict', duty.verdict),
            duty: duty.dutyId,
            market: duty.market,
            label: rule === undefined ? '' : labelOf(rule),
            times: counted(duty.evidence.length, 'time'),
          }),
        );
        const fix = fixOf(plan, duty);
        if (fix !== null) say(fix);
      }
      for (const line of byCode(verification.findings)) say(line);
      return verification;
    },
    outcome: ({ duties, questionsAnswered: { answered, asked } }) =>
      text('VERIFIED', {
        kept: duties.filter((duty) => duty.kept).length,
        total: duties.length,
        answered,
        asked,
      }),
  };
}

/** The text that a duty requires, in the language that its rule requires. */
function labelOf({ label, languages }: DisclosureDuty): string {
  return localText(label, languages[0] ?? 'en');
}

type Duty = SessionVerification['duties'][number];

/** What the script lacks where a duty was not kept; null where it was. */
export function fixOf(
  plan: SessionPlan,
  duty: Pick<Duty, 'dutyId' | 'kept' | 'broken' | 'evidence'>,
): BothLanguages | null {
  const rule = plan.disclosures.find(({ id }) => id === duty.dutyId);
  if (duty.kept || rule === undefined) return null;
  const start = JSON.stringify({
    at: 0.2,
    do: 'disclose',
    dutyId: rule.id,
    phase: 'start',
    medium: rule.medium === 'voice' ? 'voice' : 'picture',
    language: rule.languages[0] ?? 'en',
  });
  if (duty.evidence.length === 0) return text('DUTY_NEVER_SHOWN', { start });
  return text('DUTY_SHOWN_OTHERWISE', { reason: duty.broken[0]?.message ?? '', start });
}
