import { useSpeech } from '../../page/language.tsx';
import styles from '../host.module.css';
import { keyOf } from '../shortcuts/shortcuts.ts';
import { useShortcuts } from '../shortcuts/use-shortcuts.ts';
import { DeviceSelect } from './device-choice.tsx';
import type { DeviceChoice, Devices } from './devices.ts';
import { LevelMeter } from './level-meter.tsx';
import { Preview } from './preview.tsx';
import { UplinkCheck } from './uplink-check.tsx';

/** Where a host tries camera, microphone and connection; nobody sees or hears anything of it. */
export function Lobby(props: {
  devices: Devices;
  choice: DeviceChoice;
  isOpen: boolean;
  onChoose: (choice: DeviceChoice) => void;
  onRetry: () => void;
  onNext: () => void;
  onHelp: () => void;
}) {
  const { devices, choice, isOpen, onChoose, onRetry, onNext, onHelp } = props;
  const { t } = useSpeech();
  const { camera, microphone } = devices.tracks;
  useShortcuts({ go: onNext, help: onHelp });
  const select = { devices, choice, onChoose, onRetry };
  return (
    <main className={styles['two']}>
      <section className="card" aria-label={t('hostDevices')}>
        <h2>{t('hostDevices')}</h2>
        <p className="muted">{t('hostLobbyNote')}</p>
        <Preview isMirror track={camera} empty={t(devices.asked ? 'hostNoPicture' : 'loading')} />
        {microphone !== undefined && <LevelMeter track={microphone} />}
        <DeviceSelect kind="camera" {...select} />
        <DeviceSelect kind="microphone" {...select} />
      </section>
      <div className={styles['column']}>
        <UplinkCheck devices={devices} />
        {devices.asked && camera === undefined && microphone !== undefined && (
          <p className="card">{t('hostVoiceOnly')}</p>
        )}
        <button type="button" className="main" onClick={onNext}>
          {t(isOpen ? 'hostJoin' : 'hostToBackstage')} <kbd>{keyOf('go')}</kbd>
        </button>
      </div>
    </main>
  );
}
