import { firstModal, isPassive, mainStart, plainVerb, verbAfter } from './main-verb.ts';
import { forbiddenFrom } from './prohibitions.ts';
import { hasOutsider, isDefinition, isFact, isFirst, isOpener } from './statements.ts';
import type { Token } from './tokens.ts';

/** Who owes, may or must not do what: the frame of a clause. */
export interface Modality {
  /** Whether the clause says what somebody owes, may do or must not do, rather than a fact or a definition. */
  readonly isNormative: boolean;
  /** From this word on the clause forbids, or says what is not owed; the number of words if it does not. */
  readonly forbidsFrom: number;
  /** Whether somebody may, rather than must. */
  readonly isRight: boolean;
  /** Where the verb stands that is owed, if one is known. */
  readonly verb?: number;
  /** Whether that verb is in the passive voice. */
  readonly isPassive: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The frame of a clause. */
export function modalityOf(tokens: readonly Token[], isQuestion: boolean): Modality {
  const from = mainStart(tokens);
  const modal = firstModal(tokens, from);
  const verb = modal === undefined ? plainVerb(tokens, from) : verbAfter(tokens, modal);
  const frame = {
    isPassive: verb !== undefined && isPassive(tokens, verb),
    ...(verb === undefined ? {} : { verb }),
  };
  const none = { ...frame, forbidsFrom: tokens.length, isRight: false, isNormative: false };
  if (
    isIndirect(tokens, modal) ||
    isDefinition(tokens) ||
    isOpener(tokens) ||
    hasOutsider(tokens, from, modal ?? verb)
  )
    return none;
  if (modal === undefined && !isFirst(tokens, verb) && isFact(tokens, from, verb)) return none;
  if (isQuestion && !asks(tokens, modal)) return none;
  return {
    ...frame,
    isNormative: true,
    forbidsFrom: forbiddenFrom(tokens, { from, modal, verb }),
    isRight: modal !== undefined && allows(tokens, modal),
  };
}

/** "Which figures are reported": the name of a point, not a duty. */
const isIndirect = (tokens: readonly Token[], modal: number | undefined) =>
  modal === undefined && /^(?:which|what|who|whose|whether|how)$/.test(tokens[0]?.word ?? '');

/** Whether a question asks somebody to act: could you, can we, would you mind. */
function asks(tokens: readonly Token[], modal: number | undefined): boolean {
  return (
    modal !== undefined &&
    ['can', 'could', 'would', 'will', 'may', 'might', 'should', 'shall'].includes(
      tokens[modal]?.word ?? '',
    )
  );
}

const RIGHTS = set('may can could might');

function allows(tokens: readonly Token[], modal: number): boolean {
  const word = tokens[modal]?.word ?? '';
  if (RIGHTS.has(word))
    return tokens[modal + 1]?.word !== 'you' && tokens[modal + 1]?.word !== 'we';
  return (
    ['entitled', 'free', 'allowed', 'permitted', 'authorised', 'authorized'].includes(
      tokens[modal + 1]?.word ?? '',
    ) ||
    (word === 'has' && tokens[modal + 2]?.word === 'right')
  );
}
