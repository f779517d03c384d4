import { joinLive, type LiveSession } from '@livelane/rtc/client';
import { useCommerceState, useLiveSession } from '@livelane/rtc/react';
import { useCallback, useEffect, useState } from 'react';
import { useSpeech } from '../../shared/language.tsx';
import { Problem } from '../../shared/problem.tsx';
import type { ShowAnswer } from '../../shared/show.ts';
import { changeShow, type RunSheet as Sheet, useActs } from '../acts.ts';
import styles from '../host.module.css';
import type { DeviceChoice, DeviceKind } from '../lobby/devices.ts';
import { DutyClocks, useMadeTimes } from './duty-clocks.tsx';
import { EndDialog } from './end-dialog.tsx';
import { Extras } from './extras.tsx';
import { MediaKeys, useMediaKeys } from './media-keys.tsx';
import { Products } from './products.tsx';
import { openQuestions, Questions } from './questions.tsx';
import { RunSheet } from './run-sheet.tsx';
import { SelfView } from './self-view.tsx';
import { useTelemetry } from './telemetry.ts';
import { useLiveKeys } from './use-live-keys.ts';
import { useServerNow } from './use-server-now.ts';

const TOKENS = '/api/live/token?as=host';
const COMMERCE = '/api/live/commerce';

/** The show while it is live: everything that a host needs, each thing by one key. */
export function Live(props: {
  show: ShowAnswer;
  sheet: Sheet;
  choice: DeviceChoice;
  onHelp: () => void;
}) {
  const { show, sheet, choice, onHelp } = props;
  const { t } = useSpeech();
  const [attempt, again] = useState(0);
  const [problem, setProblem] = useState<unknown>();
  const { session, error } = useLiveSession(
    (signal) =>
      joinLive({
        ...{ tokenEndpoint: TOKENS, commerceEndpoint: COMMERCE },
        ...{ role: 'host', preset: 'auto', signal },
      }),
    `${attempt}`,
  );
  usePublished(session, choice, setProblem);
  useTelemetry(session);
  const isGone = useGone(session);
  const commerce = useCommerceState(session);
  const now = useServerNow(session);
  const startedAt = show.startedAt ?? now;
  const made = useMadeTimes(show.id, commerce, now);
  const { act, error: actError } = useActs();
  const { toggle } = useMediaKeys(session, setProblem);
  const pause = usePause(session, show.state === 'paused', setProblem);
  const [isEnding, setEnding] = useState(false);
  const spoken = useCallback(
    (dutyId: string) => void session?.request({ do: 'disclosed', dutyId }).catch(setProblem),
    [session],
  );
  const answer = (questionId: string) => act({ do: 'answer', questionId });
  const question = openQuestions(commerce)[0]?.questionId;
  const prompt = commerce.prompts[0]?.dutyId;
  const { next, onNext } = useLiveKeys({
    ...{ plan: sheet.plan, commerce, act, toggle, pause, onHelp },
    onEnd: () => setEnding(true),
    onAnswer: question === undefined ? undefined : () => answer(question),
    onSpoken: prompt === undefined ? undefined : () => spoken(prompt),
  });
  const end = () => {
    setEnding(false);
    changeShow('ended').catch(setProblem);
  };
  return (
    <main className={styles['live']}>
      <div className={styles['column']}>
        <SelfView session={session} />
        <MediaKeys
          {...{ session, isPaused: show.state === 'paused', onPause: pause, onToggle: toggle }}
          onEnd={() => setEnding(true)}
        />
        {(isGone || error !== undefined) && (
          <div className="problem" role="alert">
            <p>{t('hostGone')}</p>
            <button type="button" className="main" onClick={() => again((it) => it + 1)}>
              {t('hostJoinAgain')}
            </button>
          </div>
        )}
        <Problem error={actError ?? problem} />
        <DutyClocks {...{ plan: sheet.plan, commerce, made, startedAt, now }} onSpoken={spoken} />
      </div>
      <div className={styles['column']}>
        <RunSheet {...{ plan: sheet.plan, elapsedMs: now - startedAt, next, onNext }} />
        <Products {...{ plan: sheet.plan, show, commerce, onAct: act }} />
        <Questions commerce={commerce} onAnswer={answer} />
        <Extras {...{ plan: sheet.plan, commerce, onAct: act }} />
      </div>
      {isEnding && <EndDialog onEnd={end} onClose={() => setEnding(false)} />}
    </main>
  );
}

/** Publishes what the host has chosen, once the room is joined. */
function usePublished(
  session: LiveSession | undefined,
  { camera, microphone }: DeviceChoice,
  onError: (error: unknown) => void,
): void {
  useEffect(() => {
    if (session === undefined) return;
    const sourceOf = (chosen: string | boolean) =>
      typeof chosen === 'string' ? { deviceId: chosen } : chosen || undefined;
    const request = { camera: sourceOf(camera), microphone: sourceOf(microphone) };
    session.publish(request).catch(onError);
  }, [session, camera, microphone, onError]);
}

/** Whether the session is over although nobody left it. */
function useGone(session: LiveSession | undefined): boolean {
  const [isGone, set] = useState(false);
  useEffect(() => {
    set(false);
    return session?.on('left', (reason) => set(reason !== 'left' && reason !== 'aborted'));
  }, [session]);
  return isGone;
}

/** Pauses the show, which switches camera and microphone off, or continues it with what was on. */
function usePause(
  session: LiveSession | undefined,
  isPaused: boolean,
  onError: (error: unknown) => void,
): () => void {
  const [wasOn, setWasOn] = useState<readonly DeviceKind[]>([]);
  const on = (['camera', 'microphone'] as const).filter(
    (kind) => session?.[kind].state() === 'live',
  );
  const change = async () => {
    await changeShow(isPaused ? 'live' : 'paused');
    if (!isPaused) setWasOn(on);
    for (const kind of isPaused ? wasOn : on) await session?.[kind][isPaused ? 'unmute' : 'mute']();
  };
  return () => void change().catch(onError);
}
