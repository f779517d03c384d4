/**
 * Forward and backward sums over all ways to label a sentence. One is used for sentence after sentence: what it says holds until
 * the next.
 */
export class Lattice {
  /** Of each unit and label: the share of all labellings that have it. */
  marginal = new Float64Array(0);
  /** Of each label before and label: how often it is to be expected in the sentence. */
  readonly pairs: Float64Array;
  readonly #labels: number;
  readonly #moves: Float64Array;
  readonly #share: Float64Array;
  #local = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);

  constructor(labels: number) {
    this.#labels = labels;
    this.pairs = new Float64Array(labels * labels);
    this.#moves = new Float64Array(labels * labels);
    this.#share = new Float64Array(labels * labels);
  }

  /**
   * @param scores - by unit and label, at least for so many units
   * @param pairs - by label before and label; before the first unit stands label 0
   */
  sum(scores: Float64Array, units: number, pairs: Float64Array): void {
    const labels = this.#labels;
    if (this.marginal.length < units * labels) this.#grow(2 * units * labels);
    for (let pair = 0; pair < pairs.length; pair += 1)
      this.#moves[pair] = Math.exp(pairs[pair] ?? 0);
    this.#readScores(scores, units);
    for (let unit = 0; unit < units; unit += 1) this.#goForward(unit * labels);
    for (let unit = units - 1; unit >= 0; unit -= 1)
      this.#goBackward(unit * labels, unit === units - 1);
    for (let cell = 0; cell < units * labels; cell += 1)
      this.marginal[cell] = (this.#forward[cell] ?? 0) * (this.#backward[cell] ?? 0);
    for (let unit = 0; unit < units; unit += 1) normalise(this.marginal, unit * labels, labels);
    this.pairs.fill(0);
    for (let label = 0; label < labels; label += 1) this.pairs[label] = this.marginal[label] ?? 0;
    for (let unit = 1; unit < units; unit += 1) this.#countPairs(unit * labels);
  }

  #grow(length: number): void {
    this.marginal = new Float64Array(length);
    this.#local = new Float64Array(length);
    this.#forward = new Float64Array(length);
    this.#backward = new Float64Array(length);
  }

  #readScores(scores: Float64Array, units: number): void {
    const labels = this.#labels;
    for (let row = 0; row < units * labels; row += labels) {
      let most = scores[row] ?? 0;
      for (let label = 1; label < labels; label += 1) {
        const score = scores[row + label] ?? 0;
        if (score > most) most = score;
      }
      for (let label = 0; label < labels; label += 1)
        this.#local[row + label] = Math.exp((scores[row + label] ?? 0) - most);
    }
  }

  #goForward(row: number): void {
    const labels = this.#labels;
    const [forward, moves] = [this.#forward, this.#moves];
    for (let label = 0; label < labels; label += 1) {
      let sum = 0;
      if (row === 0) sum = moves[label] ?? 0;
      else
        for (let before = 0; before < labels; before += 1)
          sum += (forward[row - labels + before] ?? 0) * (moves[before * labels + label] ?? 0);
      forward[row + label] = sum * (this.#local[row + label] ?? 0);
    }
    normalise(forward, row, labels);
  }

  #goBackward(row: number, isLast: boolean): void {
    const labels = this.#labels;
    const [backward, local, moves] = [this.#backward, this.#local, this.#moves];
    const next = row + labels;
    for (let label = 0; label < labels; label += 1) {
      let sum = 0;
      if (isLast) sum = 1;
      else
        for (let after = 0; after < labels; after += 1)
          sum +=
            (moves[label * labels + after] ?? 0) *
            (local[next + after] ?? 0) *
            (backward[next + after] ?? 0);
      backward[row + label] = sum;
    }
    normalise(backward, row, labels);
  }

  #countPairs(row: number): void {
    const labels = this.#labels;
    const [share, moves, forward] = [this.#share, this.#moves, this.#forward];
    const [local, backward] = [this.#local, this.#backward];
    for (let before = 0; before < labels; before += 1)
      for (let label = 0; label < labels; label += 1)
        share[before * labels + label] =
          (forward[row - labels + before] ?? 0) *
          (moves[before * labels + label] ?? 0) *
          (local[row + label] ?? 0) *
          (backward[row + label] ?? 0);
    normalise(share, 0, share.length);
    for (let pair = 0; pair < share.length; pair += 1)
      this.pairs[pair] = (this.pairs[pair] ?? 0) + (share[pair] ?? 0);
  }
}

function normalise(values: Float64Array, from: number, length: number): void {
  let total = 0;
  for (let at = from; at < from + length; at += 1) total += values[at] ?? 0;
  for (let at = from; at < from + length; at += 1) values[at] = (values[at] ?? 0) / total;
}
