/** Receives problems that do not end a session. */
export interface ClientLogger {
  /** Receives one sentence in English and, if there is one, the error. */
  warn(message: string, details?: unknown): void;
}
