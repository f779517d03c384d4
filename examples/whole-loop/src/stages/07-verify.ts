import { type SessionVerification, verifySession } from '@livelane/contracts/verify';
import {
  type DisclosureDuty,
  localText,
  type SessionLog,
  type SessionPlan,
} from '@livelane/contracts/vocabulary';
import type { Stage } from '../progress.ts';
import { counted } from '../report/words.ts';

/** The log held against the plan: which duty was kept, with the times that prove it. */
export function verifyStage(plan: SessionPlan, log: SessionLog): Stage<SessionVerification> {
  return {
    name: 'Verify the duties',
    lasting: true,
    work: (say) => {
      const verification = verifySession(plan, log);
      for (const duty of verification.duties) {
        const rule = plan.disclosures.find(({ id }) => id === duty.dutyId);
        const label = rule === undefined ? '' : ` ${JSON.stringify(labelOf(rule))}`;
        const times = counted(duty.evidence.length, 'time');
        say(
          `${duty.kept ? 'kept' : duty.verdict}: ${duty.dutyId} of ${duty.market}${label} (${times} on record)`,
        );
        const fix = fixOf(plan, duty);
        if (fix !== null) say(`  ${fix}`);
      }
      for (const finding of verification.findings)
        say(`${finding.code}: ${localText(finding.message, 'en')}`);
      return verification;
    },
    outcome: ({ duties, questionsAnswered }) =>
      `${duties.filter((duty) => duty.kept).length} of ${duties.length} disclosure duties kept, ${questionsAnswered.answered} of ${questionsAnswered.asked} questions answered`,
  };
}

/** The text that a duty wants shown, in the language that its rule wants. */
function labelOf({ label, languages }: DisclosureDuty): string {
  return localText(label, languages[0] ?? 'en');
}

/** What the script lacks where a duty was not kept; null where it was. */
export function fixOf(
  plan: SessionPlan,
  duty: Pick<SessionVerification['duties'][number], 'dutyId' | 'kept' | 'broken' | 'evidence'>,
): string | null {
  const rule = plan.disclosures.find(({ id }) => id === duty.dutyId);
  if (duty.kept || rule === undefined) return null;
  const line = (at: number, phase: 'start' | 'stop'): string =>
    JSON.stringify({
      at,
      do: 'disclose',
      dutyId: rule.id,
      phase,
      medium: rule.medium === 'voice' ? 'voice' : 'picture',
      language: rule.languages[0] ?? 'en',
    });
  if (duty.evidence.length === 0)
    return `live-script.ndjson never shows it: add a line such as ${line(0.2, 'start')}, and one with "phase":"stop" at the end`;
  const [first] = duty.broken;
  const why = first === undefined ? '' : ` (${localText(first.message, 'en')})`;
  return `shown, but not as its rule wants it${why}: move or add its lines in live-script.ndjson, such as ${line(0.2, 'start')}`;
}
