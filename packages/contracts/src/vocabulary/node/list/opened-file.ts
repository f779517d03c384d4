import { inputInvalid } from '../../error/input-invalid.ts';
import { decodeText } from '../files/encoding.ts';
import type { FileFinding } from '../files/findings.ts';
import { guessFinding } from '../files/guess-finding.ts';
import { fileIssue } from '../files/issues.ts';
import { type BinaryKind, binaryKind, kindOfText, type TextKind } from '../files/kind.ts';
import { readBytes } from '../files/read.ts';
import type { TableReading } from '../table/columns.ts';
import { namesColumns } from '../table/header.ts';

/** A file that is no text. */
export interface BinaryFile {
  readonly kind: BinaryKind;
  readonly bytes: Uint8Array;
}

/** A file by its form: a workbook or Parquet as bytes, any other form as text with how its encoding was found. */
export type OpenedFile =
  | BinaryFile
  | {
      readonly kind: TextKind;
      readonly text: string;
      readonly findings: readonly FileFinding[];
    };

/**
 * Opens a file by its content.
 * @param path - `-` for standard input
 * @param reading - with the names of columns that may show the encoding, and the bytes where they were read already
 * @throws FILE_UNREADABLE; INPUT_INVALID for forms that are not read
 */
export async function openFile(
  path: string,
  what: string,
  reading: TableReading & { readonly known: readonly string[]; readonly bytes?: Uint8Array },
): Promise<OpenedFile> {
  const { bytes = await readBytes(path, what) } = reading;
  const binary = binaryKind(bytes, what);
  if (binary !== undefined) return { kind: binary, bytes };
  const decoded = decodeText(bytes, what, reading);
  const { text } = decoded;
  if (text.trim() === '') throw inputInvalid(what, [fileIssue('LIST_GIVEN', { received: text })]);
  const kind = kindOfText(text, { path, hasHeader: namesColumns(text, reading.known) });
  return { kind, text, findings: guessFinding(what, decoded) };
}
