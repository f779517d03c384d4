import {
  describeReceived,
  type InputIssue,
  inputInvalid,
  inputIssues,
  isLivelaneError,
  type SessionPlan,
  toEpochMs,
} from '@livelane/contracts/vocabulary';
import { createCommerceWriter } from '../commerce/writer.ts';
import { createDesk, type Desk } from '../room/desk.ts';
import { checkPlan } from '../room/plan-index.ts';
import { type ScriptEvent, ScriptEventSchema } from './script-event.ts';

export { type ScriptEvent, ScriptEventSchema };

/** The most participants that one process plays. */
export const MAX_PLAYED_VIEWERS = 50;

/** A script that can be played: in order of time, with everybody who takes part. */
export interface PlayableScript {
  readonly events: readonly ScriptEvent[];
  /** Identities of the viewers, those that the script names first. */
  readonly viewers: readonly string[];
  /** Those of them who are in the room from the start. */
  readonly present: readonly string[];
  /** Identity of the one who publishes: the plan's first host. */
  readonly host: string;
}

/**
 * The script in playing order, once a rehearsal without a network has shown that every line can be carried
 * out: ids are in the plan, nobody acts who has left, nothing stops that did not start.
 * @param viewers - how many viewers there should be at least, 0 to 50
 * @returns every line once, in order of `at`; lines at one time in the order of the script
 * @throws INPUT_INVALID with a path per line, such as `/3/productId`; for an empty script too, which would
 * open a room for nothing
 * @example
 * ```ts
 * import { checkScript } from '@livelane/rtc';
 * import { SAMPLE_PLAN, SAMPLE_SCRIPT } from '@livelane/rtc/testing';
 * checkScript(SAMPLE_PLAN, SAMPLE_SCRIPT, 5).host; // => "mia"
 * ```
 */
export function checkScript(
  plan: SessionPlan,
  script: readonly unknown[],
  viewers: number,
): PlayableScript {
  checkPlan(plan);
  if (!Number.isInteger(viewers) || viewers < 0 || viewers > MAX_PLAYED_VIEWERS) {
    const message = `a whole number of viewers from 0 to ${MAX_PLAYED_VIEWERS}`;
    throw inputInvalid('session', [
      { path: '/viewers', message, received: describeReceived(viewers) },
    ]);
  }
  if (script.length === 0) {
    const message = 'at least one line, such as {"at": 0, "do": "pin", "productId": "…"}';
    throw inputInvalid('script', [{ path: '', message, received: 'an empty script' }]);
  }
  const misfits = script.flatMap((line, index) =>
    placed(inputIssues(ScriptEventSchema, line), index),
  );
  if (misfits.length > 0) throw inputInvalid('script', misfits);
  const lines = (script as readonly ScriptEvent[])
    .map((event, index) => ({ event, index }))
    .sort((a, b) => a.event.at - b.event.at || a.index - b.index);
  const cast = castOf(
    plan,
    lines.map(({ event }) => event),
    viewers,
  );
  const issues = rehearse(plan, lines, cast);
  if (issues.length > 0) throw inputInvalid('script', issues);
  return cast;
}

function placed(issues: readonly InputIssue[], index: number): InputIssue[] {
  return issues.map((issue) => ({ ...issue, path: `/${index}${issue.path}` }));
}

function personOf(event: ScriptEvent): string | undefined {
  if ('person' in event) return event.person;
  return 'viewer' in event ? event.viewer : undefined;
}

function castOf(plan: SessionPlan, events: readonly ScriptEvent[], wanted: number): PlayableScript {
  const host = (plan.hosts.find(({ role }) => role === 'host') ?? plan.hosts[0])?.id ?? 'host';
  const late = new Set<string>();
  const viewers = new Set<string>();
  for (const event of events) {
    const person = personOf(event);
    if (person === undefined || viewers.has(person)) continue;
    viewers.add(person);
    if (event.do === 'viewer-join') late.add(person);
  }
  for (let number = 1; viewers.size < wanted; number += 1) viewers.add(`viewer-${number}`);
  return {
    events,
    viewers: [...viewers],
    present: [...viewers].filter((it) => !late.has(it)),
    host,
  };
}

interface Line {
  readonly event: ScriptEvent;
  readonly index: number;
}

function rehearse(plan: SessionPlan, lines: readonly Line[], cast: PlayableScript): InputIssue[] {
  const start = toEpochMs(plan.window.start);
  let now = start;
  const unsigned = {
    publicKey: '',
    sign: <Message>(message: Message) => ({ ...message, sig: '-'.repeat(86) }),
  };
  const writer = createCommerceWriter({ room: plan.id, signer: unsigned });
  const desk = createDesk({
    plan,
    writer,
    now: () => now,
    pseudonym: (identity) => identity.slice(0, 24),
  });
  const present = new Set(cast.present);
  const issues: InputIssue[] = [];
  if (cast.viewers.length > MAX_PLAYED_VIEWERS) {
    issues.push({
      path: '',
      message: `at most ${MAX_PLAYED_VIEWERS} viewers`,
      received: String(cast.viewers.length),
    });
  }
  for (const { event, index } of lines) {
    now = start + Math.round(event.at * 1_000);
    issues.push(
      ...placed(
        [...rehearsePresence(event, { present, host: cast.host }), ...rehearseAct(desk, event)],
        index,
      ),
    );
  }
  return issues;
}

function rehearsePresence(
  event: ScriptEvent,
  { present, host }: { present: Set<string>; host: string },
): InputIssue[] {
  const person = personOf(event);
  if (person === undefined) return [];
  const path = 'viewer' in event ? '/viewer' : '/person';
  const issue = (message: string): InputIssue[] => [
    { path, message, received: describeReceived(person) },
  ];
  if (person === host) return issue('a viewer: this is the host');
  if (event.do === 'viewer-join') {
    if (present.has(person)) return issue('somebody who is not in the room at that time');
    present.add(person);
  } else if (!present.has(person)) return issue('somebody who is in the room at that time');
  if (event.do === 'viewer-leave') present.delete(person);
  return [];
}

function rehearseAct(desk: Desk, event: ScriptEvent): readonly InputIssue[] {
  try {
    act(desk, event);
    return [];
  } catch (error) {
    if (!isLivelaneError(error) || error.code !== 'INPUT_INVALID') throw error;
    return error.details['issues'] as InputIssue[];
  }
}

/** Carries a line out on a desk; coming and going is not the desk's. */
function act(desk: Desk, event: ScriptEvent): void {
  switch (event.do) {
    case 'pin':
      desk.pin(event.productId);
      return;
    case 'unpin':
      desk.unpin(event.productId);
      return;
    case 'promotion':
      desk.promotion(event.promotionId, event.phase);
      return;
    case 'disclose':
      desk.disclose(event.dutyId, event.phase, event);
      return;
    case 'question':
      desk.question({ identity: event.person, questionId: event.questionId, text: event.text });
      return;
    case 'answer':
      desk.answer(event.questionId);
      return;
    case 'click':
      desk.click({ identity: event.person, clickId: event.clickId, productId: event.productId });
      return;
    case 'redeem':
      desk.redeem({
        identity: event.person,
        code: event.code,
        ...(event.orderId === undefined ? {} : { orderId: event.orderId }),
      });
      return;
    case 'lead':
      desk.lead({ identity: event.person, leadId: event.leadId, consent: event.consent });
      return;
    default:
  }
}
