import { ByteDictionary, grown, type TextSpan } from './byte-dictionary.ts';

/** Marks an entry of `persons` that names a list: the rest is its number. */
export const LIST = 0x8000_0000;

/** What stands for no duration in `dwell`. */
export const NO_DWELL = 0xffff_ffff;

/** Fields of touches that hold one text and may be absent: 0 where they are, else the number of the text plus 1. */
export const OPTIONAL_TEXTS = ['creator', 'clickId', 'code', 'sessionId'] as const;

/** One of {@link OPTIONAL_TEXTS}. */
export type OptionalText = (typeof OPTIONAL_TEXTS)[number];

/** Some touches of a file in columns, by their place in the part. */
export interface TouchPart {
  readonly count: number;
  /** Numbers in `kinds`. */
  readonly kind: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: Float64Array;
  /** The number of the only identity, or {@link LIST} with the number of a list of others. */
  readonly persons: Uint32Array;
  readonly channel: Uint32Array;
  /** Columns that no touch of the part has a value in are shorter. */
  readonly optional: Readonly<Record<OptionalText, Uint32Array>>;
  readonly dwell: Uint32Array;
  /** Where each id starts in `idBytes`; one entry more than touches. */
  readonly idStarts: Uint32Array;
  readonly idBytes: Uint8Array;
  readonly idHashes: Int32Array;
  /** Where each list of identities starts in `listed`; one entry more than lists. */
  readonly listStarts: Uint32Array;
  readonly listed: Uint32Array;
}

/** A {@link TouchPart} that touches are added to. */
export class TouchRows {
  count = 0;
  readonly texts = new ByteDictionary();
  readonly kinds = new ByteDictionary();
  kind = new Uint8Array(0);
  at = new Float64Array(0);
  persons = new Uint32Array(0);
  channel = new Uint32Array(0);
  idStarts = new Uint32Array(1);
  idHashes = new Int32Array(0);
  idBytes = new Uint8Array(0);
  lists = 0;
  listEnd = 0;
  listStarts = new Uint32Array(1);
  listed = new Uint32Array(0);
  readonly optional: Record<OptionalText, Uint32Array> = {
    creator: new Uint32Array(0),
    clickId: new Uint32Array(0),
    code: new Uint32Array(0),
    sessionId: new Uint32Array(0),
  };
  dwell = new Uint32Array(0);

  /** Makes room for one more touch. */
  reserve(): void {
    const length = this.count + 2;
    if (length <= this.kind.length) return;
    const room = Math.max(1024, this.kind.length * 2);
    this.kind = grown(this.kind, room);
    this.at = grown(this.at, room);
    this.persons = grown(this.persons, room);
    this.channel = grown(this.channel, room);
    this.idStarts = grown(this.idStarts, room);
    this.idHashes = grown(this.idHashes, room);
  }

  /** Sets an optional text of the touch that is added: the number of the text plus 1. */
  setText(field: OptionalText, value: number): void {
    let column = this.optional[field];
    if (this.count >= column.length) {
      column = grown(column, this.kind.length);
      this.optional[field] = column;
    }
    column[this.count] = value;
  }

  setDwell(seconds: number): void {
    if (this.count >= this.dwell.length) {
      const before = this.dwell.length;
      this.dwell = grown(this.dwell, this.kind.length);
      this.dwell.fill(NO_DWELL, before);
    }
    this.dwell[this.count] = seconds;
  }

  setId({ bytes: source, from, to, hash }: TextSpan): void {
    const start = this.idStarts[this.count] as number;
    const end = start + to - from;
    this.idBytes = grown(this.idBytes, end);
    const { idBytes } = this;
    for (let at = from, into = start; at < to; at += 1, into += 1)
      idBytes[into] = source[at] as number;
    this.idStarts[this.count + 1] = end;
    this.idHashes[this.count] = hash;
  }

  /** Adds a text to the list of identities that is open. */
  addListed(text: number): void {
    this.listed = grown(this.listed, this.listEnd + 1);
    this.listed[this.listEnd] = text;
    this.listEnd += 1;
  }

  /** Gives the open list to the touch that is added. */
  closeList(): void {
    this.persons[this.count] = LIST + this.lists;
    this.lists += 1;
    this.listStarts = grown(this.listStarts, this.lists + 1);
    this.listStarts[this.lists] = this.listEnd;
  }

  /** The touches that were added. */
  part(): TouchPart {
    const { count, lists } = this;
    return {
      count,
      kind: this.kind.subarray(0, count),
      at: this.at.subarray(0, count),
      persons: this.persons.subarray(0, count),
      channel: this.channel.subarray(0, count),
      optional: this.optional,
      dwell: this.dwell,
      idStarts: this.idStarts.subarray(0, count + 1),
      idBytes: this.idBytes,
      idHashes: this.idHashes.subarray(0, count),
      listStarts: this.listStarts.subarray(0, lists + 1),
      listed: this.listed,
    };
  }
}
