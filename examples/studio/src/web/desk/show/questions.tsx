import { useSpeech } from '../../page/language.tsx';
import styles from '../desk.module.css';
import { useModeration, useRoom } from './room.ts';
import { RoomProblem } from './room-problem.tsx';

/** Questions that wait to be shown to everybody, and those that are. */
export function Questions({ isOpen }: { isOpen: boolean }) {
  const { t } = useSpeech();
  const { data, error } = useRoom(isOpen);
  const { mutate, error: refused, isPending } = useModeration();
  const waiting = isOpen ? (data?.waiting ?? []) : [];
  const shown = isOpen ? (data?.snapshot.state.questions ?? []) : [];
  return (
    <section className="card" aria-label={t('deskQuestions')}>
      <h2>{t('deskQuestions')}</h2>
      <RoomProblem error={error ?? refused} />
      <p role="status" className="muted">
        {t(isOpen ? 'deskWaiting' : 'deskNotOpen', { count: waiting.length })}
      </p>
      <ul className={styles.plain}>
        {waiting.map(({ questionId, text }) => (
          <li key={questionId} className={styles.item}>
            <bdi className={styles.words}>{text}</bdi>
            <button
              type="button"
              className="main"
              disabled={isPending}
              onClick={() => mutate({ do: 'release', questionId })}
            >
              {t('deskRelease')}
            </button>
          </li>
        ))}
        {shown.toReversed().map(({ questionId, text, answeredAt }) => (
          <li key={questionId} className={styles.item}>
            <bdi className={styles.words}>{text}</bdi>
            <span className={`badge ${answeredAt === null ? 'mark' : 'good'}`}>
              {t(answeredAt === null ? 'deskReleased' : 'deskAnswered')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
