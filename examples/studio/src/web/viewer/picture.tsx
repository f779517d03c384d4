import type { LiveTrack } from '@livelane/rtc/client';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../page/language.tsx';
import type { ShowAnswer } from '../page/show.ts';
import { durationText } from '../page/times.ts';
import type { Live } from './live/use-live.ts';
import css from './picture.module.css';
import { useNow } from './time.ts';

interface PictureProps {
  readonly live: Live;
  readonly show: Pick<ShowAnswer, 'state' | 'host'>;
}

/** The picture and the voice, and what is said where they do not arrive. */
export function Picture({ live, show }: PictureProps) {
  const { t } = useSpeech();
  const { tracks, session, audioBlocked } = live;
  const picture = tracks.find(({ kind }) => kind === 'video');
  const voices = tracks.filter(({ kind }) => kind === 'audio');
  return (
    <section className={css.stage} aria-label={t('viewerPicture', { host: show.host })}>
      <Playing track={picture} />
      {voices.map((voice) => (
        <Voice key={voice.mediaStreamTrack.id} track={voice} />
      ))}
      <State live={live} show={show} hasPicture={picture !== undefined} />
      <div className={css.badges}>
        <p className={`badge ${show.state === 'live' ? 'bad' : ''}`}>{t(show.state)}</p>
        <LinkBadge live={live} show={show} />
      </div>
      {audioBlocked && (
        <button
          type="button"
          className={`main ${css.sound}`}
          onClick={() => void session?.startAudio()}
        >
          {t('viewerSound')}
        </button>
      )}
    </section>
  );
}

function Playing({ track }: { readonly track: LiveTrack | undefined }) {
  const element = useRef<HTMLVideoElement>(null);
  useAttached(track, element);
  return <video ref={element} className={css.picture} playsInline muted />;
}

function Voice({ track }: { readonly track: LiveTrack }) {
  const element = useRef<HTMLAudioElement>(null);
  useAttached(track, element);
  // biome-ignore lint/a11y/useMediaCaption: the voice is live, and nobody writes captions of it.
  return <audio ref={element} />;
}

function useAttached(
  track: LiveTrack | undefined,
  element: { readonly current: HTMLMediaElement | null },
): void {
  useEffect(() => {
    if (track === undefined || element.current === null) return;
    track.attach(element.current);
    return () => track.detach();
  }, [track, element]);
}

/** In place of a picture that is not there. */
function State({ live, show, hasPicture }: PictureProps & { readonly hasPicture: boolean }) {
  const { t } = useSpeech();
  const { media, again } = live;
  if (show.state === 'paused')
    return <p className={css.state}>{t('viewerPaused', { host: show.host })}</p>;
  if (media === 'elsewhere' || media === 'kicked')
    return (
      <div className={css.state}>
        <p>{t(media === 'kicked' ? 'viewerKicked' : 'viewerElsewhere')}</p>
        {media === 'elsewhere' && (
          <button type="button" onClick={again}>
            {t('viewerHere')}
          </button>
        )}
      </div>
    );
  if (media === 'none') return <p className={css.state}>{t('viewerNoWebRtc')}</p>;
  if (media === 'unreachable') return <p className={css.state}>{t('viewerUnreachable')}</p>;
  if (hasPicture || media === 'stalled') return null;
  const hasVoice = live.tracks.length > 0;
  return (
    <p className={css.state} role="status">
      {t(media === 'joining' ? 'viewerJoining' : hasVoice ? 'viewerVoice' : 'viewerWaiting')}
    </p>
  );
}

/** Says that the picture stands still or is poor, and that buying does not depend on it. */
function LinkBadge({ live, show }: PictureProps) {
  const { t } = useSpeech();
  const now = useNow();
  const { media, since, unsteady } = live;
  if (show.state === 'paused') return null;
  if (media === 'stalled' || media === 'unreachable')
    return (
      <p className="badge bad" data-link={media}>
        {t('viewerStalled', { for: durationText(now - (since ?? now)) })}
      </p>
    );
  if (media === 'live' && unsteady)
    return (
      <p className="badge mark" data-link="unsteady">
        {t('viewerUnsteady')}
      </p>
    );
  return null;
}
