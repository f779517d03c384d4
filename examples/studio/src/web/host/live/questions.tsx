import type { CommerceState } from '@livelane/rtc/client';
import { useQuery } from '@tanstack/react-query';
import { api, as, body } from '../../page/api.ts';
import { useSpeech } from '../../page/language.tsx';
import styles from '../host.module.css';
import { keyOf } from '../shortcuts/shortcuts.ts';

/** Questions to answer, the oldest first, and how many wait for the desk. */
export function Questions(props: { commerce: CommerceState; onAnswer: (id: string) => void }) {
  const { commerce, onAnswer } = props;
  const { t } = useSpeech();
  const waiting = useQuery({
    queryKey: ['questions', 'waiting'],
    queryFn: () => body(api.live.waiting.$get(as('host'))),
  });
  const open = openQuestions(commerce);
  return (
    <section className="card" aria-label={t('hostQuestions')}>
      <h2>{t('hostQuestions')}</h2>
      <p className="muted" role="status">
        {t('hostQuestionCounts', {
          open: open.length,
          waiting: waiting.data?.questions.length ?? 0,
        })}
      </p>
      <ul className={styles['lines']}>
        {open.map(({ questionId, text }, place) => (
          <li key={questionId} className={place === 0 ? styles['now'] : undefined}>
            <span>{text}</span>
            <button type="button" onClick={() => onAnswer(questionId)}>
              {t('hostAnswered')} {place === 0 && <kbd>{keyOf('answer')}</kbd>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Questions that everybody sees and nobody has answered. */
export const openQuestions = ({ questions }: Pick<CommerceState, 'questions'>) =>
  questions.filter(({ answeredAt }) => answeredAt === null);
