import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useState } from 'react';
import { api, as, body } from '../page/api.ts';
import { Head } from '../page/frame.tsx';
import { useSpeech } from '../page/language.tsx';
import { Problem } from '../page/problem.tsx';
import { type ShowAnswer, useShow } from '../page/show.ts';
import { type RunSheet, useRunSheet } from './acts.ts';
import { Backstage } from './backstage/backstage.tsx';
import { Ended } from './ended.tsx';
import { type DeviceChoice, useDevices } from './lobby/devices.ts';
import { Lobby } from './lobby/lobby.tsx';
import { keyOf } from './shortcuts/shortcuts.ts';
import { ShortcutsDialog } from './shortcuts/shortcuts-dialog.tsx';

const Live = lazy(async () => ({ default: (await import('./live/live.tsx')).Live }));

/** The page of who is on camera: lobby, backstage, live, ended. */
export function Host() {
  const { t } = useSpeech();
  const me = useQuery({ queryKey: ['me', 'host'], queryFn: () => body(api.me.$get(as('host'))) });
  const show = useShow();
  const sheet = useRunSheet();
  const [isHelp, setHelp] = useState(false);
  const help = useCallback(() => setHelp(true), []);
  const state = show.data?.state;
  const isReady = me.isSuccess && show.isSuccess && sheet.isSuccess;
  return (
    <>
      <Head title={t('hostTitle')}>
        {state !== undefined && (
          <span className={`badge ${state === 'live' ? 'bad' : ''}`} role="status">
            {t(state)}
          </span>
        )}
        <button type="button" onClick={help}>
          {t('hostKeys')} <kbd>{keyOf('help')}</kbd>
        </button>
      </Head>
      <Problem error={me.error ?? show.error ?? sheet.error} />
      {isReady && <Stages show={show.data} sheet={sheet.data} onHelp={help} />}
      {isHelp && <ShortcutsDialog onClose={() => setHelp(false)} />}
    </>
  );
}

/** The part of the page that belongs to the state of the show, and to how far the host has come. */
function Stages(props: { show: ShowAnswer; sheet: RunSheet; onHelp: () => void }) {
  const { show, sheet, onHelp } = props;
  const { t } = useSpeech();
  const [step, setStep] = useState<'lobby' | 'backstage'>('lobby');
  const [choice, choose] = useState<DeviceChoice>({ camera: true, microphone: true });
  const [attempt, setAttempt] = useState(0);
  const isOpen = show.state === 'live' || show.state === 'paused';
  const isLive = isOpen && step === 'backstage';
  const devices = useDevices(choice, attempt, !isLive && show.state !== 'ended');
  if (show.state === 'ended') return <Ended sheet={sheet} />;
  if (isLive)
    return (
      <Suspense fallback={<p role="status">{t('loading')}</p>}>
        <Live {...{ show, sheet, choice, onHelp }} />
      </Suspense>
    );
  if (step === 'backstage')
    return (
      <Backstage
        {...{ show, sheet, onHelp, camera: devices.tracks.camera }}
        onBack={() => setStep('lobby')}
      />
    );
  const goOn = () => {
    // What gives nothing here is not asked for again when the show begins.
    const has = (kind: 'camera' | 'microphone') =>
      devices.asked && devices.problems[kind] !== undefined ? false : choice[kind];
    choose({ camera: has('camera'), microphone: has('microphone') });
    setStep('backstage');
  };
  return (
    <Lobby
      {...{ devices, choice, isOpen, onHelp, onChoose: choose, onNext: goOn }}
      onRetry={() => setAttempt((it) => it + 1)}
    />
  );
}
