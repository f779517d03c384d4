import { inputInvalid, inputIssues } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { rtcExpects } from '../errors/rtc-issues.ts';
import { RoomNameSchema } from '../tokens/participant-name.ts';
import { type EgressRequest, encodingOf } from './egress-request.ts';
import { maskedRequest } from './masked.ts';
import { LIVEKIT_PICTURES, type Picture, type Shape } from './picture.ts';

/** What every output of a room has. */
export interface ComposedOptions {
  /** Name of the room. */
  readonly room: string;
  /** Picture of the output. Default: `landscape`. */
  readonly shape?: Shape;
  /** Layout of the egress service's page. Default: `single-speaker-dark`, the host alone. */
  readonly layout?: Layout;
}

/** Layouts of the page that LiveKit's egress service records. */
export const LAYOUTS = ['speaker', 'grid', 'single-speaker'].flatMap((name) =>
  (['', '-light', '-dark'] as const).map((tone) => `${name}${tone}` as Layout),
);

/** A name of {@link LAYOUTS}. */
export type Layout = `${'speaker' | 'grid' | 'single-speaker'}${'' | '-light' | '-dark'}`;

/** The fields of {@link ComposedOptions}. */
export const COMPOSED = {
  room: RoomNameSchema,
  shape: z.exactOptional(z.enum(['portrait', 'landscape'])),
  layout: z.exactOptional(z.enum(LAYOUTS)),
};

/** A whole number of seconds in a range. */
export function wholeSeconds(minimum: number, maximum: number) {
  const error = rtcExpects('WHOLE_FROM_TO', { minimum, maximum });
  return z.int({ error }).check(z.gte(minimum, { error }), z.lte(maximum, { error }));
}

/** Refuses options that a schema does not take; secrets in them are masked before. @throws INPUT_INVALID */
export function checkMasked(what: string, schema: z.core.$ZodType, options: unknown): void {
  const issues = inputIssues(schema, maskedRequest(options));
  if (issues.length > 0) throw inputInvalid(what, issues);
}

/** What all requests begin with. */
export function composed(
  { room, shape = 'landscape', layout = 'single-speaker-dark' }: ComposedOptions,
  picture: Picture = LIVEKIT_PICTURES[shape],
): Pick<EgressRequest, 'roomName' | 'layout' | 'advanced'> {
  return { roomName: room, layout, advanced: encodingOf(picture) };
}
