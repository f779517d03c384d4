import { describeReceived, isLivelaneError } from '@livelane/contracts/vocabulary';

/** Codes of what the user gave us; everything else that fails is the world's, or a finding. */
const MISUSE: ReadonlySet<string> = new Set([
  'INPUT_INVALID',
  'FILE_UNREADABLE',
  'FILE_UNWRITABLE',
  'FX_QUOTE_MISSING',
  'ZONE_TIME_INVALID',
  'MONEY_CURRENCY_MISMATCH',
  'MONEY_OUT_OF_RANGE',
  'ALLOCATION_IMPOSSIBLE',
  'CONTRACT_INCOMPLETE',
  'CLAUSE_MISSING',
  'LIVEKIT_PORT_TAKEN',
  'PORT_TAKEN',
]);

/** 130 as shells have it for Ctrl-C, 2 for bad input, 1 for what failed or must be looked at. */
export function exitCodeOf(error: unknown, signal: AbortSignal): 1 | 2 | 130 {
  if (signal.aborted) return 130;
  return isLivelaneError(error) && MISUSE.has(error.code) ? 2 : 1;
}

/** The error for people: code, what was wrong, where, and the fix. */
export function errorText(error: unknown): string {
  if (isLivelaneError(error)) return `${error.code}: ${error.message}`;
  return `UNEXPECTED: ${describeReceived(error instanceof Error ? error.stack : error)}`;
}
