import { canonicalHash } from '../../vocabulary/hash/index.ts';

/** The longest name that the usual file systems take, in bytes, less what a temporary neighbour adds. */
const LONGEST = 180;

/** The name of the file of a contract's statement: its id, with `%` and code points for what file systems refuse. */
export function statementFile(contractId: string): string {
  const name = contractId
    .replace(/[^\p{L}\p{M}\p{N}._-]/gu, hex)
    .replace(/^\./, hex)
    .replace(/^totals$/i, (own) => hex(own[0] ?? '') + own.slice(1));
  return Buffer.byteLength(name) <= LONGEST
    ? `${name}.json`
    : `${canonicalHash(contractId).slice('sha256:'.length)}.json`;
}

function hex(character: string): string {
  return `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
}
