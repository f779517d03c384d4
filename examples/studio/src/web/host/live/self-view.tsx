import type { LiveSession, PolicyDecision } from '@livelane/rtc/client';
import { useLinkStatistics, useOwnMedia, useSessionState } from '@livelane/rtc/react';
import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../page/language.tsx';
import styles from '../host.module.css';
import { Figure, rate, share } from '../lobby/uplink-check.tsx';
import { adviceOf } from './advice.ts';

const STATES = {
  joining: 'hostJoining',
  live: 'live',
  stalled: 'hostStalled',
  recovering: 'hostRecovering',
  left: 'hostOver',
} as const;

/** The own picture with what is known of the link, and what to do about it. */
export function SelfView({ session }: { session: LiveSession | undefined }) {
  const { t } = useSpeech();
  const video = useRef<HTMLVideoElement>(null);
  const camera = useOwnMedia(session, 'camera');
  const state = useSessionState(session);
  useEffect(() => {
    if (session === undefined || camera !== 'live' || video.current === null) return;
    return session.camera.preview(video.current);
  }, [session, camera]);
  const out = useLinkStatistics(session)?.outgoing;
  const ladder = session?.policy();
  const rung = ladder?.preset.ladder.rungs[ladder.ladder.rung];
  return (
    <section className="card" aria-label={t('hostOwn')}>
      <div className={styles['picture']}>
        <video
          ref={video}
          className={styles['mirror']}
          aria-label={t('hostOwn')}
          muted
          autoPlay
          playsInline
        />
        {camera !== 'live' && <p>{t(camera === 'lost' ? 'hostCameraLost' : 'hostCameraOff')}</p>}
      </div>
      <p role="status">
        <span className={`badge ${state === 'live' ? 'good' : 'bad'}`}>{t(STATES[state])}</span>
      </p>
      <dl className={styles['figures']}>
        <Figure name={t('hostSent')} value={rate(out?.sentKbps)} />
        <Figure name={t('hostRoundTrip')} value={`${Math.round(out?.roundTripMs ?? 0)} ms`} />
        <Figure name={t('hostLoss')} value={share(out?.lossShare)} />
        <Figure name={t('hostRung')} value={rung?.id ?? '–'} />
      </dl>
      <AdviceText session={session} />
    </section>
  );
}

/** The last decision of the policy for weak networks, in words. */
function AdviceText({ session }: { session: LiveSession | undefined }) {
  const { t } = useSpeech();
  const [decision, set] = useState<PolicyDecision>();
  useEffect(() => {
    set(session?.decisions().at(-1));
    return session?.on('decision', set);
  }, [session]);
  if (decision === undefined) return null;
  const { text, values, isWarning } = adviceOf(decision);
  return (
    <p role="status" className={isWarning ? 'problem' : 'muted'}>
      {t(text, values)}
    </p>
  );
}
