import { useSpeech } from '../../page/language.tsx';
import { Problem } from '../../page/problem.tsx';
import { useShow } from '../../page/show.ts';
import styles from '../desk.module.css';
import { Chat } from './chat.tsx';
import { People } from './people.tsx';
import { Questions } from './questions.tsx';
import { RunSheet } from './run-sheet.tsx';
import { State } from './state.tsx';

/** The show as those who run it see it. */
export function ShowDesk() {
  const { t } = useSpeech();
  const { data: show, error } = useShow();
  if (show === undefined)
    return error === null ? <p role="status">{t('loading')}</p> : <Problem error={error} />;
  const isOpen = show.state === 'live' || show.state === 'paused';
  return (
    <>
      <State show={show} />
      <div className={styles.beside}>
        <RunSheet />
        <div className={styles.stack}>
          <Questions isOpen={isOpen} />
          <Chat isOpen={isOpen} />
          <People isOpen={isOpen} />
        </div>
      </div>
    </>
  );
}
