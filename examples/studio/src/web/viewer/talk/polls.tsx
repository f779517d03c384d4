import type { Poll } from '@livelane/rtc/client';
import { useState } from 'react';
import { keptForLong } from '../../page/kept.ts';
import { useSpeech } from '../../page/language.tsx';
import { RequestProblem } from '../request-problem.tsx';
import css from './talk.module.css';
import { useSending } from './use-sending.ts';

/** The newest poll, with its votes. */
export function Polls({ polls }: { readonly polls: readonly Poll[] }) {
  const { t } = useSpeech();
  const poll = polls.at(-1);
  return poll === undefined ? (
    <p className="muted">{t('viewerNoPoll')}</p>
  ) : (
    <Asked key={poll.pollId} poll={poll} />
  );
}

const keyOf = ({ pollId }: Poll): string => `livelane-vote ${pollId}`;

/** A viewer votes once. */
function Asked({ poll }: { readonly poll: Poll }) {
  const { t } = useSpeech();
  const { isSending, error, send } = useSending();
  const [own, setOwn] = useState(() => keptForLong.get(keyOf(poll)));
  const { pollId, question, options, counts, closedAt } = poll;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const vote = async (option: number) => {
    if (!(await send({ do: 'vote', pollId, option }))) return;
    keptForLong.set(keyOf(poll), String(option));
    setOwn(String(option));
  };
  return (
    <section aria-label={question} className={css.poll}>
      <h3>{question}</h3>
      {options.map((option, place) => (
        <button
          key={option}
          type="button"
          aria-pressed={own === String(place)}
          disabled={isSending || closedAt !== null || own !== null}
          onClick={() => void vote(place)}
        >
          <span
            className={css.share}
            style={{ inlineSize: `${total === 0 ? 0 : ((counts[place] ?? 0) * 100) / total}%` }}
          />
          <span>{option}</span>
          <span className="amount">{counts[place] ?? 0}</span>
        </button>
      ))}
      <p className="muted">
        {t(closedAt === null ? 'viewerVotes' : 'viewerVotesClosed', { count: total })}
      </p>
      <RequestProblem error={error} />
    </section>
  );
}
