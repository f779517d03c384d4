/**
 * What the link and the decoder show. `flowing`: the link answers and pictures move. `silent`: the link does not answer.
 * `standing`: packets of a picture arrive, but it does not move.
 */
export type Flow = 'flowing' | 'silent' | 'standing';

/** A camera picture that should be moving. */
export interface Picture {
  /** Identifies the received stream. */
  readonly id: string;
  readonly bytes: number;
  readonly framesDecoded: number;
}

/** What the link and the decoders show at one moment. */
export interface Sight {
  /** Milliseconds of a monotonic clock. */
  readonly at: number;
  /** Bytes and answers that the link has received so far; null if there is nothing to read them from. */
  readonly received: number | null;
  /** Round-trip time in milliseconds; null if unknown. */
  readonly roundTripMs: number | null;
  /** Whether the link was asked for an answer since the last sight, and can answer at once. */
  readonly asked: boolean;
  /** Whether nobody sees the page: a browser need not decode then. */
  readonly hidden: boolean;
  /** Cameras that are subscribed, not muted and not paused. */
  readonly pictures: readonly Picture[];
}

/** What is remembered of a picture. Times are those of the sights. */
interface PictureMemory extends Picture {
  /** When its bytes last grew. */
  readonly bytesAt: number;
  /** When it last moved. */
  readonly movedAt: number;
  /** Its bytes at that time. */
  readonly bytesThen: number;
}

/** Memory of the sights so far: plain data. */
export interface FlowMemory {
  readonly flow: Flow;
  readonly at: number | null;
  readonly received: number | null;
  /** When the link last received something. */
  readonly receivedAt: number;
  /** When the link was first asked since then. */
  readonly askedAt: number | null;
  /** When the link was last silent; null if it was not since pictures moved. */
  readonly silentAt: number | null;
  readonly pictures: readonly PictureMemory[];
}

/** Limits in milliseconds and bytes, chosen so that a stop is told within 1.5 s with a sight every 200 ms. */
export const FLOW_LIMITS = {
  /** A link that has not received anything for so long is asked. */
  askAfterMs: 390,
  /** Without anything received for so long, although asked, the link is silent. */
  silentAfterMs: 800,
  /** What an answer takes beyond the round trip: acknowledgements are sent up to 200 ms late. */
  answerMs: 250,
  /** Where the link cannot be asked: the browser's own connectivity checks come every 2.5 s. */
  silentUnaskedMs: 6_000,
  /** A picture that has not moved for so long stands, if it received packets meanwhile. */
  standsAfterMs: 1_000,
  standsFromBytes: 1_500,
  /** A picture without packets for so long is not sent any more. */
  unsentAfterMs: 2_000,
  /** A longer time between two sights is a page that slept: nothing is concluded from it. */
  sleptMs: 3_000,
} as const;

export const NO_SIGHT: FlowMemory = {
  flow: 'flowing',
  at: null,
  received: null,
  receivedAt: 0,
  askedAt: null,
  silentAt: null,
  pictures: [],
};

/** Whether the link must be asked, because it has not received anything for a while. */
export const mustAsk = ({ at, receivedAt }: FlowMemory) =>
  at !== null && at - receivedAt >= FLOW_LIMITS.askAfterMs;

/**
 * What one more sight shows. Nothing is expected to be sent: a muted host, a still screen, a paused sender and a hidden page
 * send nothing and are no stall, because the link itself is asked and answers.
 */
export function afterSight(before: FlowMemory, sight: Sight): FlowMemory {
  const { at } = sight;
  const slept = before.at === null || at - before.at > FLOW_LIMITS.sleptMs;
  const grew = sight.received === null || sight.received !== before.received;
  const receivedAt = slept || grew ? at : before.receivedAt;
  const askedAt = receivedAt === at ? null : (before.askedAt ?? (sight.asked ? before.at : null));
  const silent = isSilent(sight, { receivedAt, askedAt });
  const silentAt = silent ? at : before.silentAt;
  const pictures = sight.pictures.map((one) =>
    pictureAfter(before.pictures, one, { at, moved: slept || sight.hidden }),
  );
  const awaited =
    silentAt !== null && pictures.some((one) => one.movedAt <= silentAt && isSent(one, at));
  const standing = pictures.some((one) => stands(one, at));
  const flow = silent ? 'silent' : awaited || standing ? 'standing' : 'flowing';
  return {
    flow,
    at,
    received: sight.received,
    receivedAt,
    askedAt,
    silentAt: flow === 'flowing' ? null : silentAt,
    pictures,
  };
}

function isSilent(
  { at, roundTripMs, received }: Sight,
  { receivedAt, askedAt }: Pick<FlowMemory, 'receivedAt' | 'askedAt'>,
): boolean {
  const { silentAfterMs, silentUnaskedMs, answerMs } = FLOW_LIMITS;
  if (received === null) return false;
  if (askedAt === null) return at - receivedAt >= silentUnaskedMs;
  return at - receivedAt >= silentAfterMs && at - askedAt >= (roundTripMs ?? 0) + answerMs;
}

function pictureAfter(
  known: readonly PictureMemory[],
  picture: Picture,
  { at, moved }: { readonly at: number; readonly moved: boolean },
): PictureMemory {
  const before = known.find(({ id }) => id === picture.id);
  if (before === undefined)
    return {
      ...picture,
      bytesAt: at,
      // One that has not been decoded yet is waited for after a silence.
      movedAt: picture.framesDecoded > 0 ? at : 0,
      bytesThen: picture.bytes,
    };
  const moves = moved || picture.framesDecoded !== before.framesDecoded;
  return {
    ...picture,
    bytesAt: picture.bytes === before.bytes ? before.bytesAt : at,
    movedAt: moves ? at : before.movedAt,
    bytesThen: moves ? picture.bytes : before.bytesThen,
  };
}

const isSent = ({ bytesAt }: PictureMemory, at: number) => at - bytesAt < FLOW_LIMITS.unsentAfterMs;

/** A picture that has not moved yet starts; it does not stand. */
function stands(picture: PictureMemory, at: number): boolean {
  const { standsAfterMs, standsFromBytes } = FLOW_LIMITS;
  return (
    picture.framesDecoded > 0 &&
    at - picture.movedAt >= standsAfterMs &&
    picture.bytes - picture.bytesThen >= standsFromBytes &&
    isSent(picture, at)
  );
}
