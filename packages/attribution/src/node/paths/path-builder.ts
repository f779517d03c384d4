import { type PathColumns, withSortedChannels } from '../../paths/path-columns.ts';
import { longer } from './longer.ts';

/** Collects paths whose number is not known before. */
export class PathBuilder {
  private size = 0;
  private paths = 0;
  private touches: Uint32Array;
  private offsets: Uint32Array;
  private conversions: Float64Array;
  private value: Float64Array;
  private nulls: Float64Array;

  /** @param paths - how many there may be; more are taken, too */
  constructor(paths: number) {
    this.touches = new Uint32Array(4 * paths + 16);
    this.offsets = new Uint32Array(paths + 2);
    this.conversions = new Float64Array(paths + 1);
    this.value = new Float64Array(paths + 1);
    this.nulls = new Float64Array(paths + 1);
  }

  /** Adds a touch to the path that is next. */
  addTouch(channel: number): void {
    if (this.size === this.touches.length) this.touches = longer(this.touches);
    this.touches[this.size] = channel;
    this.size += 1;
  }

  /** Ends the path of the touches since the last one. */
  endPath(conversions: number, value: number, nulls: number): void {
    const path = this.paths;
    if (path === this.conversions.length) this.grow();
    this.conversions[path] = conversions;
    this.value[path] = value;
    this.nulls[path] = nulls;
    this.offsets[path + 1] = this.size;
    this.paths += 1;
  }

  /** The paths, with their number. @param names - of the channels, by number */
  build(names: readonly string[]): { readonly rows: number; readonly scanned: PathColumns } {
    const rows = this.paths;
    const scanned = withSortedChannels({
      channels: names,
      touches: this.touches.subarray(0, this.size),
      offsets: this.offsets.slice(0, rows + 1),
      conversions: this.conversions.slice(0, rows),
      value: this.value.slice(0, rows),
      nulls: this.nulls.slice(0, rows),
    });
    return { rows, scanned };
  }

  private grow(): void {
    this.conversions = longer(this.conversions);
    this.value = longer(this.value);
    this.nulls = longer(this.nulls);
    this.offsets = longer(this.offsets);
  }
}
