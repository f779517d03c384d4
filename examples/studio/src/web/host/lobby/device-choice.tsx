import { useSpeech } from '../../page/language.tsx';
import type { DeviceChoice, DeviceKind, Devices } from './devices.ts';

const BROWSER_KIND = { camera: 'videoinput', microphone: 'audioinput' } as const;
const NAMES = { camera: 'hostCamera', microphone: 'hostMicrophone' } as const;
const PROBLEMS = {
  refused: { camera: 'hostCameraRefused', microphone: 'hostMicrophoneRefused' },
  missing: { camera: 'hostCameraMissing', microphone: 'hostMicrophoneMissing' },
  busy: { camera: 'hostDeviceBusy', microphone: 'hostDeviceBusy' },
  insecure: { camera: 'hostInsecure', microphone: 'hostInsecure' },
} as const;

/** Chooses a camera or microphone, and says what to do where it gives nothing. */
export function DeviceSelect(props: {
  kind: DeviceKind;
  devices: Devices;
  choice: DeviceChoice;
  onChoose: (choice: DeviceChoice) => void;
  onRetry: () => void;
}) {
  const { kind, devices, choice, onChoose, onRetry } = props;
  const { t } = useSpeech();
  const problem = devices.problems[kind];
  const known = devices.known.filter(
    (it) => it.kind === BROWSER_KIND[kind] && it.deviceId !== '' && it.deviceId !== 'default',
  );
  const chosen = choice[kind];
  const choose = (value: string) =>
    onChoose({ ...choice, [kind]: value === 'off' ? false : value === 'any' ? true : value });
  return (
    <>
      <label>
        {t(NAMES[kind])}
        <select
          value={chosen === true ? 'any' : chosen === false ? 'off' : chosen}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="any">{t('hostDeviceAny')}</option>
          {known.map(({ deviceId, label }) => (
            <option key={deviceId} value={deviceId}>
              {label}
            </option>
          ))}
          <option value="off">{t('hostDeviceOff')}</option>
        </select>
      </label>
      {problem !== undefined && (
        <div className="problem" role="alert">
          <p>{t(PROBLEMS[problem][kind])}</p>
          <button type="button" onClick={onRetry}>
            {t('hostTryAgain')}
          </button>
        </div>
      )}
    </>
  );
}
