import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { rtcError } from '../../errors/rtc-errors.ts';
import { addLines, isCutOff, readLines } from '../../lines/line-file.ts';
import { roomEntryOf } from './entry-of.ts';
import { refuseReplaced } from './memory-store.ts';
import type { RoomEntry, RoomStore } from './room-store.ts';

/** Options of {@link createFileRoomStore}. */
export interface FileRoomStoreOptions {
  /** Folder of the files; it is created if it does not exist. The files hold signing keys: only the server may read them. */
  readonly folder: string;
}

/**
 * Creates a room store in a folder: one file of JSON lines for each room, readable for its owner only. An entry is on
 * the disk before `append` resolves. A line that a crash cut off is dropped. Of two processes that have one room open,
 * only the one that opened it last can write: lines are only ever added, and a line of the other one that comes in between
 * has no effect and is refused.
 *
 * @example
 * ```ts no-run
 * import { createFileRoomStore, createSessionRecorder, openRoom, startDevServer, systemClock as clock } from '@livelane/rtc/server';
 * import { SAMPLE_PLAN as plan } from '@livelane/rtc/testing';
 * const server = await startDevServer();
 * const pseudonymKey = process.env['PSEUDONYM_KEY'] ?? '';
 * const recorder = createSessionRecorder({ plan, clock, pseudonymKey, mode: 'real', server });
 * const room = await openRoom(plan, { server, clock, recorder, store: createFileRoomStore({ folder: 'rooms' }) });
 * ```
 */
export function createFileRoomStore({ folder }: FileRoomStoreOptions): RoomStore {
  /** What this store has read or written of each file. */
  const known = new Map<string, Known>();
  const withFile = async <Result>(
    room: string,
    work: (file: OpenFile) => Promise<Result>,
  ): Promise<Result> => {
    const path = join(folder, fileName(room));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const handle = await open(path, 'a+', 0o600);
    try {
      return await work({ handle, path, known: known.get(room) ?? NOTHING });
    } finally {
      await handle.close();
    }
  };
  return {
    read: (room) =>
      withFile(room, async (file) => {
        const { entries, end, highest } = await readFrom({ ...file, known: NOTHING });
        known.set(room, { end, highest });
        return entries;
      }),
    append: (room, entries) =>
      withFile(room, async (file) => {
        const before = await readFrom(file);
        refuseReplaced(room, entries, before.highest);
        const lines = entries.map((entry) => JSON.stringify(entry));
        if (!(await addLines(file.handle, lines, before.end)))
          throw rtcError('ROOM_NOT_STORED', { room }, { retryable: true });
        // Another process may have opened the room since.
        const { end, highest } = await readFrom({ ...file, known: before });
        known.set(room, { end, highest });
        refuseReplaced(room, entries, highest);
      }),
  };
}

interface Known {
  /** Bytes of whole lines. */
  readonly end: number;
  /** The highest epoch in them. */
  readonly highest: number;
}

const NOTHING: Known = { end: 0, highest: 0 };

interface OpenFile {
  readonly handle: FileHandle;
  readonly path: string;
  readonly known: Known;
}

/** The hash of the name, as a name may be longer than a file's, or hold any character. */
function fileName(room: string): string {
  return `room-${createHash('sha256').update(room).digest('hex').slice(0, 32)}.ndjson`;
}

/** The entries after those that are known, without those of a process that was replaced before, and where they end. */
async function readFrom({
  handle,
  path,
  known,
}: OpenFile): Promise<Known & { readonly entries: readonly RoomEntry[] }> {
  const { lines, end } = await readLines(handle, known.end);
  let { highest } = known;
  const entries = lines
    .flatMap((line, index) => (isCutOff(line) ? [] : [roomEntryOf(line, { path, index })]))
    .filter(({ epoch }) => {
      // A process that was replaced wrote it behind the opening of the other one, and was refused.
      if (epoch < highest) return false;
      highest = epoch;
      return true;
    });
  return { entries, end, highest };
}
