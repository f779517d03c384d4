import { type InputIssue, toInstant } from '@livelane/contracts/vocabulary';
import { MAX_ENVELOPE_BYTES } from '../../commerce/apply.ts';
import { cleanText } from '../../commerce/clean-text.ts';
import { rtcIssue } from '../../errors/rtc-issues.ts';
import { invalidCommand, MAX_TEXT_BYTES } from '../plan-index.ts';
import { spentKey } from '../store/room-record.ts';
import { type CommandContext, type CommandResult, logOnly, publish } from './command-context.ts';
import type {
  CodeRedemption,
  ContactLead,
  OrderRedemption,
  ProductClick,
  ViewerQuestion,
} from './viewer-actions.ts';

interface IdentifiedRequest {
  /** Path of the id in the request, which also names its kind. */
  readonly path: '/questionId' | '/clickId' | '/orderId' | '/leadId';
  readonly id: string;
  readonly content: unknown;
}

/** Runs a request once: an equal one with the same id gives the first result, a different one is refused. */
function once(
  { record, writer, hashOf }: CommandContext,
  { path, id, content }: IdentifiedRequest,
  run: () => CommandResult,
): CommandResult {
  const key = `${path} ${id}`;
  const hash = hashOf(content);
  const known = record.requests.get(key);
  if (known?.hash === hash) return { events: known.events, envelopes: [], repeated: true };
  // A writer that took over from the public snapshot alone knows the questions in it, but not who asked them.
  const shown =
    path === '/questionId' && writer.state().questions.some(({ questionId }) => questionId === id);
  if (known !== undefined || shown)
    throw invalidCommand(rtcIssue('ID_UNUSED', { path, received: id }));
  const result = run();
  return { ...result, cause: { ...result.cause, request: { key, hash } } };
}

export function ask(context: CommandContext, question: ViewerQuestion): CommandResult {
  const { questionId, identity } = question;
  const text = cleanText(question.text);
  if (text === '')
    throw invalidCommand(rtcIssue('NOT_BLANK', { path: '/text', received: question.text }));
  // Checked when it is asked, so that a moderator can release every question that waits.
  const at = toInstant(context.now());
  const envelope = context.writer.bytesOf({ type: 'question', at, questionId, text });
  const bytes = new TextEncoder().encode(JSON.stringify(text)).length;
  const maximum = Math.min(MAX_TEXT_BYTES, MAX_ENVELOPE_BYTES - (envelope - bytes));
  if (bytes > maximum) {
    const params = { maximum };
    const issue = rtcIssue('PACKET_BYTES', { path: '/text', received: question.text, params });
    throw invalidCommand(issue);
  }
  return once(context, { path: '/questionId', id: questionId, content: question }, () =>
    logOnly(context, { type: 'question', questionId, person: context.pseudonym(identity), text }),
  );
}

export function release(context: CommandContext, questionId: string): CommandResult {
  const question = context.record.waiting.get(questionId);
  if (question === undefined)
    throw invalidCommand(rtcIssue('QUESTION_WAITING', QUESTION_ID(questionId)));
  const at = toInstant(context.now());
  return publish(
    context,
    { type: 'question', at, questionId, text: question.text },
    { type: 'release', questionId },
  );
}

export function answer(context: CommandContext, questionId: string): CommandResult {
  const shown = context.writer.state().questions.some((it) => it.questionId === questionId);
  if (!shown && !context.record.requests.has(`/questionId ${questionId}`))
    throw invalidCommand(rtcIssue('QUESTION_ASKED', QUESTION_ID(questionId)));
  return publish(
    context,
    { type: 'answer', at: toInstant(context.now()), questionId },
    { type: 'answer', questionId },
  );
}

const QUESTION_ID = (received: string) => ({ path: '/questionId', received }) as const;

export function click(context: CommandContext, it: ProductClick): CommandResult {
  const { clickId, productId, identity } = it;
  context.index.product(productId);
  const content = { clickId, productId, identity };
  return once(context, { path: '/clickId', id: clickId, content }, () =>
    logOnly(context, { type: 'click', clickId, person: context.pseudonym(identity), productId }),
  );
}

/** A touch of the viewer: it names no order, so that no money follows from it. */
export function redeem(context: CommandContext, { code, identity }: CodeRedemption): CommandResult {
  context.index.code(code);
  return logOnly(context, { type: 'redeem', code, person: context.pseudonym(identity) });
}

export function redeemOrder(context: CommandContext, order: OrderRedemption): CommandResult {
  const { code, orderId, identity, units = {} } = order;
  context.index.code(code);
  for (const product of Object.keys(units)) context.index.product(product);
  const customer =
    order.customer === undefined ? null : context.pseudonym(`customer ${order.customer}`);
  return once(context, { path: '/orderId', id: orderId, content: order }, () => {
    refuseAbove(context, { ...order, units, customer });
    const person = context.pseudonym(identity);
    const result = logOnly(context, { type: 'redeem', code, person, orderId });
    return { ...result, cause: { order: { customer, units } } };
  });
}

interface CountedOrder {
  readonly code: string;
  readonly orderId: string;
  readonly customer: string | null;
  readonly units: Readonly<Record<string, number>>;
}

/** The answer is the same for every limit, so that it does not show how many others used the code. */
function refuseAbove({ record, limits }: CommandContext, order: CountedOrder): void {
  const { code, customer, units, orderId } = order;
  const { perCode = {}, perCustomer, stock = {} } = limits;
  const above = (key: string, count: number, most: number | undefined): boolean =>
    most !== undefined && (record.spent.get(key) ?? 0) + count > most;
  const refused =
    above(spentKey('code', code), 1, perCode[code]) ||
    (customer !== null && above(spentKey('customer', customer, code), 1, perCustomer)) ||
    Object.entries(units).some(([product, count]) =>
      above(spentKey('product', product), count, stock[product]),
    );
  if (!refused) return;
  const issue: InputIssue = rtcIssue('REDEMPTION_LEFT', { path: '/orderId', received: orderId });
  throw invalidCommand(issue);
}

export function lead(context: CommandContext, it: ContactLead): CommandResult {
  const { leadId, identity, consent } = it;
  if (consent.trim() === '')
    throw invalidCommand(rtcIssue('NOT_BLANK', { path: '/consent', received: consent }));
  return once(context, { path: '/leadId', id: leadId, content: it }, () =>
    logOnly(context, { type: 'lead', leadId, person: context.pseudonym(identity), consent }),
  );
}
