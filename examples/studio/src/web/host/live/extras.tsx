import type { CommerceState } from '@livelane/rtc/client';
import { type SyntheticEvent, useState } from 'react';
import type { Act } from '../../../server/live/acts.ts';
import { useSpeech } from '../../page/language.tsx';
import type { RunSheet } from '../acts.ts';
import { Dialog } from '../dialog.tsx';
import styles from '../host.module.css';
import { keyOf } from '../shortcuts/shortcuts.ts';
import { couponAct } from './product-acts.ts';

/** Coupon and poll: started, and ended by the same key. */
export function Extras(props: {
  plan: RunSheet['plan'];
  commerce: CommerceState;
  onAct: (act: Act) => void;
}) {
  const { plan, commerce, onAct } = props;
  const { t } = useSpeech();
  const [isAsking, ask] = useState(false);
  const [code] = plan.codes;
  const poll = commerce.polls.find(({ closedAt }) => closedAt === null);
  const isDropped = commerce.drops.length > 0;
  return (
    <section className={`card ${styles['late']}`} aria-label={t('hostExtras')}>
      <h2>{t('hostExtras')}</h2>
      {poll !== undefined && <PollCounts poll={poll} />}
      <div className={styles['row']}>
        {code !== undefined && (
          <button
            type="button"
            aria-pressed={isDropped}
            onClick={() => onAct(couponAct(code.code, commerce))}
          >
            {t(isDropped ? 'hostCouponEnd' : 'hostCoupon', { code: code.code })}{' '}
            <kbd>{keyOf('coupon')}</kbd>
          </button>
        )}
        <button
          type="button"
          onClick={() =>
            poll === undefined ? ask(true) : onAct({ do: 'end-poll', pollId: poll.pollId })
          }
        >
          {t(poll === undefined ? 'hostPoll' : 'hostPollEnd')}
        </button>
      </div>
      {isAsking && <PollForm onAct={onAct} onClose={() => ask(false)} />}
    </section>
  );
}

function PollCounts({ poll }: { poll: CommerceState['polls'][number] }) {
  return (
    <p>
      <strong>{poll.question}</strong>{' '}
      {poll.options.map((option, place) => (
        <span key={option} className="badge">
          {option} {poll.counts[place] ?? 0}
        </span>
      ))}
    </p>
  );
}

/** Asks viewers a question with two to six answers, one a line. */
function PollForm({ onAct, onClose }: { onAct: (act: Act) => void; onClose: () => void }) {
  const { t } = useSpeech();
  const [question, setQuestion] = useState('');
  const [lines, setLines] = useState('');
  const options = [...new Set(lines.split('\n').map((it) => it.trim()))].filter((it) => it !== '');
  const isComplete = question.trim() !== '' && options.length >= 2 && options.length <= 6;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isComplete) return;
    onAct({ do: 'poll', question, options });
    onClose();
  };
  return (
    <Dialog title={t('hostPoll')} onClose={onClose}>
      <form onSubmit={submit} className={styles['column']}>
        <label>
          {t('hostPollQuestion')}
          <input
            value={question}
            maxLength={200}
            onChange={({ target }) => setQuestion(target.value)}
          />
        </label>
        <label>
          {t('hostPollOptions')}
          <textarea rows={4} value={lines} onChange={({ target }) => setLines(target.value)} />
        </label>
        <div className={styles['row']}>
          <button type="button" onClick={onClose}>
            {t('close')}
          </button>
          <button type="submit" className="main" disabled={!isComplete}>
            {t('hostPollStart')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
