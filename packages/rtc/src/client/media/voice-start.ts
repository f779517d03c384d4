import { ParticipantEvent, type Room, type Track } from 'livekit-client';
import type { PublishPlan } from '../../policy/preset.ts';

/** Start rate of the picture in kbps up to which an uplink counts as slow. */
const SLOW_KBPS = 200;
/** Milliseconds by which the voice follows the negotiation: the first key frame takes about as long on 300 kbps. */
const PICTURE_MS = 150;
/** Milliseconds after which the voice begins although publishing is not over. */
const AT_MOST_MS = 3_000;

/**
 * Holds the voice back while it is published together with a picture. The first key frame, which the browser also probes
 * with, fills the queue of a slow uplink for a tenth of a second, in which speech that has begun is heard with gaps.
 *
 * @returns what lets the voice begin: to be called when publishing is over, with what is published
 */
export function holdVoice(room: Room): (plan: Pick<PublishPlan, 'startKbps'>) => void {
  const { localParticipant } = room;
  const begin: ((afterMs: number) => void)[] = [];
  const onSender = (sender: RTCRtpSender, { kind }: Track) => {
    if (kind !== 'audio' || !setActive(sender, false)) return;
    const start = () => void setActive(sender, true);
    const latest = setTimeout(start, AT_MOST_MS);
    begin.push((afterMs) => {
      clearTimeout(latest);
      setTimeout(start, afterMs);
    });
  };
  localParticipant.on(ParticipantEvent.LocalSenderCreated, onSender);
  return ({ startKbps }) => {
    localParticipant.off(ParticipantEvent.LocalSenderCreated, onSender);
    const isSlow = startKbps !== 'browser' && startKbps <= SLOW_KBPS;
    for (const one of begin) one(isSlow ? PICTURE_MS : 0);
  };
}

/** @returns false if the browser does not list what is sent before it is negotiated: then it is sent as it comes */
function setActive(sender: RTCRtpSender, active: boolean): boolean {
  const parameters = sender.getParameters();
  const [encoding] = parameters.encodings ?? [];
  if (encoding === undefined) return false;
  encoding.active = active;
  sender.setParameters(parameters).catch(() => undefined);
  return true;
}
