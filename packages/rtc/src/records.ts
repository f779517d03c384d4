import { ScriptEventSchema } from './session/script-event.ts';

/** The schema of every record that this package alone reads, by its kind. */
export const RECORDS = { 'live-script': ScriptEventSchema } as const;
