import { useCommerceState } from '@livelane/rtc/react';
import { useCallback, useState } from 'react';
import type { ShowAnswer } from '../../page/show.ts';
import { changeShow, type RunSheet as Sheet, useActs } from '../acts.ts';
import styles from '../host.module.css';
import type { DeviceChoice } from '../lobby/devices.ts';
import { DutyClocks, useMadeTimes } from './duty-clocks.tsx';
import { EndDialog } from './end-dialog.tsx';
import { Extras } from './extras.tsx';
import { Gone } from './gone.tsx';
import { LiveProblem } from './live-problem.tsx';
import { MediaKeys } from './media-keys.tsx';
import { Products } from './products.tsx';
import { openQuestions, Questions } from './questions.tsx';
import { RunSheet } from './run-sheet.tsx';
import { SelfView } from './self-view.tsx';
import { useTelemetry } from './telemetry.ts';
import { useHostSession } from './use-host-session.ts';
import { useLiveKeys } from './use-live-keys.ts';
import { useOnAir } from './use-on-air.ts';
import { useServerNow } from './use-server-now.ts';

/** The show while it is live: everything that a host needs, each thing by one key. */
export function Live(props: {
  show: ShowAnswer;
  sheet: Sheet;
  choice: DeviceChoice;
  onHelp: () => void;
}) {
  const { show, sheet, choice, onHelp } = props;
  const [problem, setProblem] = useState<unknown>();
  const { session, gone, joinAgain } = useHostSession();
  useTelemetry(session);
  const commerce = useCommerceState(session);
  const now = useServerNow(session);
  const startedAt = show.startedAt ?? now;
  const made = useMadeTimes(show.id, commerce, now);
  const { act, error: actError } = useActs();
  const isPaused = show.state === 'paused';
  const { pause, toggle } = useOnAir(session, { choice, isPaused }, setProblem);
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
          {...{ session, isPaused, onPause: pause, onToggle: toggle }}
          onEnd={() => setEnding(true)}
        />
        <Gone gone={gone} joinAgain={joinAgain} />
        <LiveProblem error={actError ?? problem} />
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
