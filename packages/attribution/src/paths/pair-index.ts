/**
 * Numbers for pairs of numbers: the first pair is 0, the next one that is new 1, and so on. A sequence is numbered by the
 * pair of the sequence before its last element, and that element.
 */
export class PairIndex {
  /** The number of pairs. */
  size = 0;
  private firsts = new Uint32Array(1024);
  private seconds = new Uint32Array(1024);
  /** The numbers of pairs plus 1 by their hash, at least half of them 0 for free. */
  private slots = new Uint32Array(2048);

  /** The number of a pair, which is new where it equals `size` of before. @param first, second - 0 to 2^32 − 1 */
  idOf(first: number, second: number): number {
    const mask = this.slots.length - 1;
    let slot = hashOf(first, second) & mask;
    for (;;) {
      const id = (this.slots[slot] as number) - 1;
      if (id < 0) break;
      if (this.firsts[id] === first && this.seconds[id] === second) return id;
      slot = (slot + 1) & mask;
    }
    if (this.size === this.firsts.length) {
      this.grow();
      return this.idOf(first, second);
    }
    this.firsts[this.size] = first;
    this.seconds[this.size] = second;
    this.size += 1;
    this.slots[slot] = this.size;
    return this.size - 1;
  }

  /** The first element of a pair. */
  firstOf(id: number): number {
    return this.firsts[id] as number;
  }

  /** The second element of a pair. */
  secondOf(id: number): number {
    return this.seconds[id] as number;
  }

  private grow(): void {
    this.firsts = doubled(this.firsts);
    this.seconds = doubled(this.seconds);
    this.slots = new Uint32Array(2 * this.firsts.length);
    const mask = this.slots.length - 1;
    for (let id = 0; id < this.size; id += 1) {
      let slot = hashOf(this.firsts[id] as number, this.seconds[id] as number) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = id + 1;
    }
  }
}

function doubled(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * column.length);
  longer.set(column);
  return longer;
}

/** The finaliser of MurmurHash3 over both numbers. */
function hashOf(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
