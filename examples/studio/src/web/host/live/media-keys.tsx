import type { LiveSession } from '@livelane/rtc/client';
import { useOwnMedia } from '@livelane/rtc/react';
import { useSpeech } from '../../page/language.tsx';
import styles from '../host.module.css';
import type { DeviceKind } from '../lobby/devices.ts';
import { keyOf } from '../shortcuts/shortcuts.ts';

/** Keys of the show itself: microphone, camera, pause, end. */
export function MediaKeys(props: {
  session: LiveSession | undefined;
  isPaused: boolean;
  onToggle: (kind: DeviceKind) => void;
  onPause: () => void;
  onEnd: () => void;
}) {
  const { session, isPaused, onToggle, onPause, onEnd } = props;
  const { t } = useSpeech();
  const microphone = useOwnMedia(session, 'microphone') === 'live';
  const camera = useOwnMedia(session, 'camera') === 'live';
  return (
    <div className={`${styles['row']} ${styles['bar']}`}>
      <button type="button" aria-pressed={microphone} onClick={() => onToggle('microphone')}>
        {t(microphone ? 'hostMute' : 'hostUnmute')} <kbd>{keyOf('microphone')}</kbd>
      </button>
      <button type="button" aria-pressed={camera} onClick={() => onToggle('camera')}>
        {t(camera ? 'hostCameraStop' : 'hostCameraStart')} <kbd>{keyOf('camera')}</kbd>
      </button>
      <button type="button" onClick={onPause}>
        {t(isPaused ? 'hostContinue' : 'hostPause')} <kbd>{keyOf('pause')}</kbd>
      </button>
      <button type="button" onClick={onEnd}>
        {t('hostEnd')} <kbd>{keyOf('end')}</kbd>
      </button>
    </div>
  );
}
