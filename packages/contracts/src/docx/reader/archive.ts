import { Inflate } from 'fflate';
import { refused } from './refused.ts';

/** The most that is read of a document, so that a small file cannot fill the memory. */
export const LIMITS = {
  /** Bytes of the file. */
  file: 32 * 1024 * 1024,
  /** Parts in it. */
  parts: 4096,
  /** Bytes of all parts that are read, unpacked. */
  unpacked: 64 * 1024 * 1024,
} as const;

/** Bytes that are unpacked at once; they become about a thousand times as many at most. */
const STEP = 4096;

/** The parts of a document, which are unpacked when they are asked for. */
export interface Archive {
  /** The text of a part. @returns undefined where there is none */
  text(name: string): string | undefined;
}

interface Entry {
  readonly name: string;
  readonly isPacked: boolean;
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

/**
 * Opens a zip by its central directory.
 * @throws INPUT_INVALID for what is no zip, is encrypted, is larger than {@link LIMITS}, or names a part twice or by a path
 *   that leads out of it
 */
export function openArchive(bytes: Uint8Array): Archive {
  if (bytes.length > LIMITS.file) throw refused('DOCX_SIZE', { received: bytes.length });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  for (const entry of directory(bytes, view)) {
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw refused('DOCX_PART_ONCE', { received: entry.name });
    entries.set(key, entry);
  }
  let left: number = LIMITS.unpacked;
  return {
    text(name) {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return undefined;
      const content = unpacked(entry, { bytes, view, left });
      left -= content.length;
      return decoded(content, name);
    },
  };
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** The entries of the central directory. */
function directory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = endOf(bytes, view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.parts) throw refused('DOCX_SIZE', { received: count });
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw notZip(bytes);
    const [nameLength, extra, comment] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    const next = at + 46 + nameLength + extra + comment;
    if (next > end) throw notZip(bytes);
    entries.push(entryAt(at, { view, name: bytes.subarray(at + 46, at + 46 + nameLength) }));
    at = next;
  }
  return entries;
}

function entryAt(
  at: number,
  { view, name: raw }: { readonly view: DataView; readonly name: Uint8Array },
): Entry {
  const name = new TextDecoder().decode(raw);
  const method = view.getUint16(at + 10, true);
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  if (isEncrypted || (method !== 0 && method !== 8)) throw refused('DOCX_ZIP', { received: name });
  if (leadsOut(name)) throw refused('DOCX_PATH', { received: name });
  return {
    name,
    isPacked: method === 8,
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** Whether a name is absolute, has a drive, a backslash or a control character, or steps out of the document. */
function leadsOut(name: string): boolean {
  return /^\/|^[a-z]:|\\|\p{Cc}|\uFFFD|(?:^|\/)\.\.?(?:\/|$)/iu.test(name);
}

/** The place of the record that ends the zip: it and its comment are the end of the file. */
function endOf(bytes: Uint8Array, view: DataView): number {
  if (bytes.length < 22 || view.getUint32(0, true) !== LOCAL) throw notZip(bytes);
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1)
    if (
      view.getUint32(at, true) === END &&
      at + 22 + view.getUint16(at + 20, true) === bytes.length
    )
      return at;
  throw notZip(bytes);
}

interface Room {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Bytes that may still be unpacked. */
  readonly left: number;
}

function unpacked({ name, offset, packedSize, size, isPacked }: Entry, room: Room): Uint8Array {
  const { bytes, view, left } = room;
  if (size > left) throw refused('DOCX_SIZE', { path: name, received: size });
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw notZip(bytes);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw refused('DOCX_ZIP', { received: name });
  const content = bytes.subarray(start, start + packedSize);
  const result = isPacked ? inflated(content, { name, size }) : content;
  if (result.length !== size) throw refused('DOCX_ZIP', { received: name });
  return result;
}

/** Unpacks step by step, so that a part that says less than it holds is refused before it fills the memory. */
function inflated(
  content: Uint8Array,
  { name, size }: { readonly name: string; readonly size: number },
): Uint8Array {
  const result = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw refused('DOCX_ZIP', { received: name });
    result.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < content.length; at += STEP)
      inflate.push(content.subarray(at, at + STEP), at + STEP >= content.length);
  } catch (cause) {
    throw refused('DOCX_ZIP', { received: name, cause });
  }
  return result.subarray(0, length);
}

function decoded(content: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (cause) {
    throw refused('DOCX_XML', { path: name, received: 'not UTF-8', cause });
  }
}

/** Other files begin in other ways: `{\rtf`, `%PDF`, and the container of .doc files and of encrypted ones. */
function notZip(bytes: Uint8Array): Error {
  const start = Array.from(bytes.subarray(0, 8), (it) => it.toString(16).padStart(2, '0'));
  return refused('DOCX_ZIP', { received: `${bytes.length} bytes: ${start.join(' ')}` });
}
