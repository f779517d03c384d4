import { type DisclosureDuty, localText, toInstant } from '@livelane/contracts/vocabulary';
import {
  type CommandContext,
  type CommandResult,
  type Due,
  inOrder,
  logOnly,
  NOTHING,
  publish,
} from '../command.ts';
import { disclose } from './disclosure-commands.ts';
import { type DisclosureMemory, madeKey } from './disclosure-memory.ts';
import { type Course, type DisclosureNeed, disclosureNeed, shownUntil } from './disclosure-need.ts';

/** How long before the start the host is asked for what is to be spoken at the start, in milliseconds. */
const ASKED_BEFORE_MS = 10_000;

type Context = CommandContext<DisclosureMemory>;

/** A duty by one of its media. */
interface Duty {
  readonly duty: DisclosureDuty;
  readonly medium: 'picture' | 'voice';
}

/** What is to be shown, taken away or asked for next, or was not made in time. */
export function disclosureDue(context: Context): Due | undefined {
  const { disclosing, index, record } = context;
  if (disclosing === undefined) return undefined;
  const { firstPromoted, promotedSince } = record.disclosing;
  const course = { ...disclosing, firstPromoted, promotedSince };
  let next: Due | undefined;
  for (const duty of index.duties)
    for (const medium of mediaOf(duty)) {
      const due = dueOf(context, { duty, medium }, course);
      if (due !== undefined && (next === undefined || due.at < next.at)) next = due;
    }
  return next;
}

/** The room shows a picture by itself where one is enough. */
function mediaOf({ medium }: DisclosureDuty): readonly Duty['medium'][] {
  if (medium === 'both') return ['picture', 'voice'];
  return [medium === 'voice' ? 'voice' : 'picture'];
}

function dueOf(
  context: Context,
  asked: Duty,
  course: Course & { readonly promptMs: number },
): Due | undefined {
  const { duty, medium } = asked;
  const shown = context.writer
    .state()
    .disclosures.filter((it) => it.dutyId === duty.id && it.medium === medium);
  const { made, scheduled } = context.record.disclosing;
  const own = shown.find(({ language }) => scheduled.has(`${language} ${duty.id}`));
  if (own !== undefined) {
    const until = shownUntil(duty.when, { since: Date.parse(own.since), course });
    const { language } = own;
    const stop = { dutyId: duty.id, phase: 'stop', medium: 'picture', language } as const;
    return until === undefined
      ? undefined
      : { at: until, run: () => disclose(context, stop, { scheduled: true }) };
  }
  const past = made.get(madeKey(duty.id, medium));
  const need =
    shown.length > 0 ? undefined : disclosureNeed({ rule: duty.when, medium, made: past, course });
  return medium === 'picture'
    ? need && { at: need.from, run: () => show(context, asked, need) }
    : spokenDue(context, { ...asked, need, course });
}

function show(context: Context, { duty, medium }: Duty, need: DisclosureNeed): CommandResult {
  const shown = { dutyId: duty.id, phase: 'start', medium, language: languageOf(duty) } as const;
  const late = isMissed(context, { duty, medium }, need)
    ? miss(context, { duty, medium }, need)
    : NOTHING;
  return inOrder(late, disclose(context, shown, { scheduled: true }));
}

interface Spoken extends Duty {
  readonly need: DisclosureNeed | undefined;
  readonly course: Course & { readonly promptMs: number };
}

/** The host is asked, again and again until it is spoken, and once that it was not in time. */
function spokenDue(context: Context, { need, course, ...asked }: Spoken): Due | undefined {
  const { id } = asked.duty;
  const isAsked = context.writer.state().prompts.some(({ dutyId }) => dutyId === id);
  if (need === undefined)
    return isAsked
      ? { at: context.now(), run: () => prompt(context, asked.duty, 'stop') }
      : undefined;
  const from = need.from === course.start ? need.from - ASKED_BEFORE_MS : need.from;
  const last = context.record.disclosing.prompted.get(id);
  // A clock that was set back does not keep the host from being asked.
  const isDue = last === undefined || last < from || last > context.now();
  const again = isDue ? from : last + course.promptMs;
  const known = context.record.disclosing.missed.get(madeKey(id, 'voice'));
  return known !== need.by && need.by + 1 < again
    ? { at: need.by + 1, run: () => miss(context, asked, need) }
    : { at: again, run: () => prompt(context, asked.duty, 'start') };
}

function prompt(context: Context, duty: DisclosureDuty, phase: 'start' | 'stop'): CommandResult {
  const { id: dutyId, market, label } = duty;
  const language = languageOf(duty);
  const text = localText(label, language);
  const at = toInstant(context.now());
  return publish(
    context,
    { type: 'prompt', at, dutyId, phase, market, language, text },
    { type: 'prompt', dutyId, phase, language },
  );
}

function isMissed(context: Context, { duty, medium }: Duty, { by }: DisclosureNeed): boolean {
  const known = context.record.disclosing.missed.get(madeKey(duty.id, medium));
  return known !== by && context.now() > by;
}

function miss(context: Context, { duty, medium }: Duty, { by }: DisclosureNeed): CommandResult {
  return logOnly(context, { type: 'missed', dutyId: duty.id, medium, due: toInstant(by) });
}

/** The language that the rule requires first. */
function languageOf({ languages }: DisclosureDuty): string {
  return languages[0] ?? '';
}
