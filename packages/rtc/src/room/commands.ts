import {
  inputIssue,
  localText,
  type SessionEvent,
  type SessionPlan,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import type { CommerceEnvelope } from '../commerce/apply.ts';
import { type CommerceEvent, sameDisclosure } from '../commerce/state.ts';
import type { CommerceWriter } from '../commerce/writer.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import { createPlanIndex, invalidCommand, type PlanIndex } from './plan-index.ts';
import type {
  CodeRedemption,
  ContactLead,
  ProductClick,
  ViewerActions,
  ViewerQuestion,
} from './viewer-actions.ts';

/** How a disclosure is made. */
export interface DisclosureForm {
  /** Shown in the picture, or spoken. */
  readonly medium: 'picture' | 'voice';
  /** One of the languages of the duty. */
  readonly language: string;
}

/** The commands of a live room; `Result` is what each of them gives. */
export interface RoomCommands<Result> extends ViewerActions<Result> {
  /** Shows a product on top, at its price in the plan or that of its active promotion. */
  pin(productId: string): Result;
  /** Removes a product that is pinned. */
  unpin(productId: string): Result;
  /** Starts or stops a promotion. A pinned product is pinned again at its new price. */
  promotion(promotionId: string, phase: 'start' | 'stop'): Result;
  /** Starts or stops a disclosure that the plan requires. */
  disclose(dutyId: string, phase: 'start' | 'stop', form: DisclosureForm): Result;
  /** Marks a question as answered. */
  answer(questionId: string): Result;
}

/** Result of a command before it is sent: entries for the log, and envelopes for all viewers. */
export interface CommandResult {
  readonly events: readonly SessionEvent[];
  readonly envelopes: readonly CommerceEnvelope[];
}

export interface RoomCommandsOptions {
  readonly plan: SessionPlan;
  readonly writer: CommerceWriter;
  readonly now: () => number;
  readonly pseudonym: (identity: string) => string;
}

/**
 * The commands of one room, without a network. They check each command against the plan and the current state, and
 * take prices from the plan only.
 * @throws INPUT_INVALID from every command that the plan or the current state does not allow
 */
export function createRoomCommands({
  plan,
  writer,
  now,
  pseudonym,
}: RoomCommandsOptions): RoomCommands<CommandResult> {
  const index = createPlanIndex(plan);
  const context: Context = { writer, index, now, pseudonym, completed: new Map() };
  return {
    pin: (productId) => pin(context, productId),
    unpin: (productId) => unpin(context, productId),
    promotion: (promotionId, phase) => promote(context, promotionId, phase),
    disclose: (dutyId, phase, form) => disclose(context, { dutyId, phase, ...form }),
    question: (question) => ask(context, question),
    answer: (questionId) => answer(context, questionId),
    click: (it) => click(context, it),
    redeem: (redemption) => redeem(context, redemption),
    lead: (it) => lead(context, it),
  };
}

interface Context {
  readonly writer: CommerceWriter;
  readonly index: PlanIndex;
  readonly now: () => number;
  readonly pseudonym: (identity: string) => string;
  /** Completed viewer requests by id, with their content and their result. */
  readonly completed: Map<string, { readonly content: string; readonly result: CommandResult }>;
}

/** A log entry without its time and position. */
type Detail = SessionEvent extends infer Event
  ? Event extends SessionEvent
    ? Omit<Event, 'at' | 'epoch' | 'seq'>
    : never
  : never;

/** An event for all viewers and the log. */
function publish({ writer }: Context, event: CommerceEvent, detail: Detail): CommandResult {
  const envelope = writer.write(event);
  const { epoch, seq } = envelope;
  return {
    events: [{ ...detail, at: event.at, epoch, seq } as SessionEvent],
    envelopes: [envelope],
  };
}

/** A private event for the log only. */
function log({ writer, now }: Context, detail: Detail): CommandResult {
  const at = toInstant(now());
  const { epoch } = writer;
  return {
    events: [{ ...detail, at, epoch, seq: writer.takeSeq() } as SessionEvent],
    envelopes: [],
  };
}

function pin(context: Context, productId: string): CommandResult {
  const product = context.index.product(productId);
  const { promotion } = product;
  const runs =
    promotion !== undefined &&
    context.writer.state().promotions.some((it) => it.promotionId === promotion.id);
  const price = runs ? promotion.price : product.price;
  const event: CommerceEvent = {
    type: 'pin',
    at: toInstant(context.now()),
    productId,
    name: product.name,
    price,
    ...(runs ? { promotionId: promotion.id } : {}),
  };
  return publish(context, event, { type: 'pin', productId, price });
}

function unpin(context: Context, productId: string): CommandResult {
  context.index.product(productId);
  if (!isPinned(context, productId))
    throw invalidCommand(rtcIssue('PINNED', { path: '/productId', received: productId }));
  return publish(
    context,
    { type: 'unpin', at: toInstant(context.now()), productId },
    { type: 'unpin', productId },
  );
}

function isPinned(context: Context, productId: string): boolean {
  return context.writer.state().pinned.some((it) => it.productId === productId);
}

/** A pinned product is pinned again at its new price, so that only pins change displayed prices. */
function promote(context: Context, promotionId: string, phase: 'start' | 'stop'): CommandResult {
  const { product, price } = context.index.promotion(promotionId);
  const runs = context.writer.state().promotions.some((it) => it.promotionId === promotionId);
  if (runs === (phase === 'start')) {
    const code = runs ? 'PROMOTION_ACTIVE' : 'PROMOTION_INACTIVE';
    throw invalidCommand(rtcIssue(code, { path: '/phase', received: phase }));
  }
  const event: CommerceEvent = {
    type: 'promotion',
    at: toInstant(context.now()),
    promotionId,
    phase,
    productId: product.id,
    price,
  };
  const { events, envelopes } = publish(context, event, { type: 'promotion', promotionId, phase });
  if (!isPinned(context, product.id)) return { events, envelopes };
  const pinned = pin(context, product.id);
  return {
    events: [...events, ...pinned.events],
    envelopes: [...envelopes, ...pinned.envelopes],
  };
}

interface DisclosureCommand extends DisclosureForm {
  readonly dutyId: string;
  readonly phase: 'start' | 'stop';
}

function disclose(context: Context, command: DisclosureCommand): CommandResult {
  const { dutyId, phase, medium, language } = command;
  const duty = context.index.duty(dutyId);
  if (!duty.languages.includes(language)) {
    const params = { choices: duty.languages };
    throw invalidCommand(inputIssue('ONE_OF', { path: '/language', received: language, params }));
  }
  const shown = context.writer.state().disclosures.some((it) => sameDisclosure(it, command));
  if (shown === (phase === 'start')) {
    const code = shown ? 'DISCLOSURE_ACTIVE' : 'DISCLOSURE_INACTIVE';
    throw invalidCommand(rtcIssue(code, { path: '/phase', received: phase }));
  }
  const event: CommerceEvent = {
    type: 'disclosure',
    at: toInstant(context.now()),
    dutyId,
    phase,
    market: duty.market,
    medium,
    language,
    text: localText(duty.label, language),
  };
  return publish(context, event, { type: 'disclosure', dutyId, phase, medium, language });
}

/** Runs a viewer request once: an equal request with the same id gives the first result, a different one is refused. */
function once(
  { completed }: Context,
  request: { readonly path: string; readonly id: string; readonly content: unknown },
  run: () => CommandResult,
): CommandResult {
  const key = `${request.path} ${request.id}`;
  const content = canonicalJson(request.content);
  const known = completed.get(key);
  if (known === undefined) {
    const result = run();
    completed.set(key, { content, result });
    return result;
  }
  if (known.content !== content)
    throw invalidCommand(rtcIssue('ID_UNUSED', { path: request.path, received: request.id }));
  return { events: known.result.events, envelopes: [] };
}

function ask(context: Context, question: ViewerQuestion): CommandResult {
  const { questionId, identity, text } = question;
  if (text.trim() === '')
    throw invalidCommand(rtcIssue('NOT_BLANK', { path: '/text', received: text }));
  return once(context, { path: '/questionId', id: questionId, content: question }, () =>
    publish(
      context,
      { type: 'question', at: toInstant(context.now()), questionId, text },
      { type: 'question', questionId, person: context.pseudonym(identity), text },
    ),
  );
}

function answer(context: Context, questionId: string): CommandResult {
  if (!context.completed.has(`/questionId ${questionId}`))
    throw invalidCommand(rtcIssue('QUESTION_ASKED', { path: '/questionId', received: questionId }));
  return publish(
    context,
    { type: 'answer', at: toInstant(context.now()), questionId },
    { type: 'answer', questionId },
  );
}

function click(context: Context, { clickId, productId, identity }: ProductClick): CommandResult {
  context.index.product(productId);
  const content = { clickId, productId, identity };
  return once(context, { path: '/clickId', id: clickId, content }, () =>
    log(context, { type: 'click', clickId, person: context.pseudonym(identity), productId }),
  );
}

function redeem(context: Context, redemption: CodeRedemption): CommandResult {
  const { code, orderId, identity } = redemption;
  context.index.code(code);
  const entry = {
    type: 'redeem',
    code,
    person: context.pseudonym(identity),
    ...(orderId === undefined ? {} : { orderId }),
  } as const;
  if (orderId === undefined) return log(context, entry);
  return once(context, { path: '/orderId', id: orderId, content: redemption }, () =>
    log(context, entry),
  );
}

function lead(context: Context, it: ContactLead): CommandResult {
  const { leadId, identity, consent } = it;
  if (consent.trim() === '')
    throw invalidCommand(rtcIssue('NOT_BLANK', { path: '/consent', received: consent }));
  return once(context, { path: '/leadId', id: leadId, content: it }, () =>
    log(context, { type: 'lead', leadId, person: context.pseudonym(identity), consent }),
  );
}
