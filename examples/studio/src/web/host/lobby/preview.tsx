import { useEffect, useRef } from 'react';
import { useSpeech } from '../../page/language.tsx';
import styles from '../host.module.css';

/** The own picture: as viewers get it, or as in a mirror. */
export function Preview(props: {
  track: MediaStreamTrack | undefined;
  empty: string;
  isMirror?: boolean;
}) {
  const { track, empty, isMirror = false } = props;
  const { t } = useSpeech();
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current === null) return;
    video.current.srcObject = track === undefined ? null : new MediaStream([track]);
  }, [track]);
  return (
    <div className={styles['picture']}>
      <video
        ref={video}
        className={isMirror ? styles['mirror'] : undefined}
        aria-label={t('hostOwn')}
        muted
        autoPlay
        playsInline
      />
      {track === undefined && <p>{empty}</p>}
    </div>
  );
}
