import type { AskedQuestion } from '@livelane/rtc/client';
import { useRef, useState } from 'react';
import { useSpeech } from '../../page/language.tsx';
import { newPageId } from '../../page/new-id.ts';
import { RequestProblem } from '../request-problem.tsx';
import { Say } from './say.tsx';
import css from './talk.module.css';
import { useSending } from './use-sending.ts';

/** Questions that were released, and a line to ask. */
export function Questions({ asked }: { readonly asked: readonly AskedQuestion[] }) {
  const { t } = useSpeech();
  const { isSending, error, send } = useSending();
  const [isWaiting, setIsWaiting] = useState(false);
  // A question without an answer is sent again under its id, and counts once.
  const pending = useRef({ text: '', questionId: '' });
  const ask = async (text: string) => {
    if (pending.current.text !== text) pending.current = { text, questionId: newPageId() };
    const isTaken = await send({ do: 'question', ...pending.current });
    if (isTaken) pending.current = { text: '', questionId: '' };
    setIsWaiting(isTaken);
    return isTaken;
  };
  return (
    <>
      <ul className={css.list}>
        {asked.length === 0 && <li className="muted">{t('viewerNoQuestions')}</li>}
        {asked.toReversed().map(({ questionId, text, answeredAt }) => (
          <li key={questionId} className={css.line}>
            <span>{text}</span>
            {answeredAt !== null && <span className="badge good">{t('viewerAnswered')}</span>}
          </li>
        ))}
      </ul>
      {isWaiting && (
        <p role="status" className="muted">
          {t('viewerAsked')}
        </p>
      )}
      <RequestProblem error={error} />
      <Say label={t('viewerAsk')} isSending={isSending} onSay={ask} />
    </>
  );
}
