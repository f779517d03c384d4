import { useSpeech } from '../page/language.tsx';
import { Problem } from '../page/problem.tsx';
import { RoomRefused } from '../page/room-answer.ts';

/** What is said to a viewer whose request the room refused, by its code. */
const TEXTS = {
  SLOW_MODE: 'viewerSlow',
  MUTED: 'viewerMuted',
  KICKED: 'viewerKicked',
  WORDS_REFUSED: 'viewerWords',
  POLL_CLOSED: 'viewerPollClosed',
  COUPONS_GONE: 'viewerCouponsGone',
  ROOM_CLOSED: 'viewerOver',
} as const;

const isKnown = (code: string): code is keyof typeof TEXTS => Object.hasOwn(TEXTS, code);

/** Why a request to the room failed, and what to do. */
export function RequestProblem({ error }: { readonly error: unknown }) {
  const { t } = useSpeech();
  if (!(error instanceof RoomRefused)) return <Problem error={error} />;
  const { code } = error;
  return (
    <p role="alert" className="problem">
      {t(isKnown(code) ? TEXTS[code] : 'viewerNotTaken')}
    </p>
  );
}
