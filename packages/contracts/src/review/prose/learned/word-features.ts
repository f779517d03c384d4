import { both, featureOf } from './hash.ts';
import type { KnownWord, Units } from './unit.ts';

const none: KnownWord = {
  ...{ text: 0, classes: [], shape: [], kind: 0, modal: 0, verb: 0, flags: 0 },
};

/** Words three before and after, and sequences of up to four. */
export function wordFeatures(ids: number[], { units }: Units, at: number): void {
  const word = (step: number) => units[at + step]?.word ?? step;
  const [a, b, c, d] = [word(-3), word(-2), word(-1), word(0)];
  const [e, f, g] = [word(1), word(2), word(3)];
  ids.push(
    featureOf(0),
    featureOf(1, a),
    featureOf(2, b),
    featureOf(3, c),
    featureOf(4, d),
    featureOf(5, e),
    featureOf(6, f),
    featureOf(7, g),
    featureOf(8, both(c, d)),
    featureOf(9, both(d, e)),
    featureOf(10, both(b, c)),
    featureOf(11, both(e, f)),
    featureOf(12, both(both(c, d), e)),
    featureOf(13, both(both(d, e), f)),
    featureOf(14, both(both(b, c), d)),
    featureOf(15, both(both(e, f), g)),
    featureOf(16, both(both(a, b), c)),
  );
  if (at === 0) ids.push(featureOf(17));
  if (at >= units.length - 2) ids.push(featureOf(18, units.length - at));
}

/** Classes, endings and kinds of the words of the lexicons, three before and after. */
export function neighbourFeatures(ids: number[], { units, words }: Units, at: number): void {
  const here = units[at]?.inWord ?? 0;
  const isInner = units[at - 1]?.inWord === here ? 1 : 0;
  for (let step = -3; step <= 3; step += 1) {
    const word = words[here + step];
    if (word === undefined) continue;
    const where = (step + 3) * 2 + (step === 0 ? isInner : 0);
    ids.push(featureOf(20, both(where, word.text)));
    for (const name of word.classes) ids.push(featureOf(21, both(where, name)));
    if (step >= -1 && step <= 1)
      for (const shape of word.shape) ids.push(featureOf(22, both(where, shape)));
  }
  const word = words[here] ?? none;
  const kind = (step: number) => words[here + step]?.kind ?? 0;
  const [b, c, e, f] = [kind(-2), kind(-1), kind(1), kind(2)];
  ids.push(
    featureOf(23, both(both(c, word.kind), isInner)),
    featureOf(24, both(both(word.kind, e), isInner)),
    featureOf(25, both(both(c, word.kind), e)),
    featureOf(26, both(both(b, c), word.kind)),
    featureOf(27, both(both(word.kind, e), f)),
    featureOf(28, both(c, word.text)),
    featureOf(29, both(word.text, e)),
  );
}

/** What stands before and after each unit of a sentence. */
export interface Places {
  readonly toNumber: readonly number[];
  readonly fromNumber: readonly number[];
  readonly modal: readonly number[];
  readonly verb: readonly number[];
}

/** How far numbers are, and the last word that binds and the last verb. */
export function placesOf({ units, words }: Units): Places {
  const toNumber: number[] = new Array(units.length);
  const fromNumber: number[] = [];
  const modal: number[] = [];
  const verb: number[] = [];
  let far = 99;
  for (let at = units.length - 1; at >= 0; at -= 1) {
    toNumber[at] = distance(far);
    far = units[at]?.isNumber ? 0 : far + 1;
  }
  far = 99;
  let lastModal = 0;
  let lastVerb = 0;
  for (const unit of units) {
    const word = words[unit.inWord] ?? none;
    fromNumber.push(distance(far));
    modal.push(lastModal);
    verb.push(lastVerb);
    far = unit.isNumber ? 0 : far + 1;
    if (word.modal !== 0) lastModal = word.modal;
    if (word.verb !== 0) lastVerb = word.verb;
  }
  return { toNumber, fromNumber, modal, verb };
}

const distance = (far: number) =>
  far < 1 ? 0 : far < 2 ? 1 : far < 4 ? 2 : far < 9 ? 3 : far < 21 ? 4 : 5;

/** Numbers near by, the word that binds and the verb. */
export function placeFeatures(
  ids: number[],
  { units, words, isQuestion, places }: Units & { readonly places: Places },
  at: number,
): void {
  const [to = 0, from = 0] = [places.toNumber[at], places.fromNumber[at]];
  const [modal = 0, verb = 0] = [places.modal[at], places.verb[at]];
  const unit = units[at];
  const word = words[unit?.inWord ?? 0] ?? none;
  ids.push(
    featureOf(30, to),
    featureOf(31, from),
    featureOf(32, modal),
    featureOf(33, both(modal, word.text)),
    featureOf(34, verb),
    featureOf(35, both(verb, word.text)),
    featureOf(36, both(verb, word.kind)),
    featureOf(37, both(to, word.kind)),
  );
  if (isQuestion) ids.push(featureOf(38));
}
