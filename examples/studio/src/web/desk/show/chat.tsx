import { useSpeech } from '../../page/language.tsx';
import { clockText } from '../../page/times.ts';
import styles from '../desk.module.css';
import { useModeration, useRoom } from './room.ts';
import { RoomProblem } from './room-problem.tsx';

/** Messages that are shown: the newest. */
const SHOWN = 20;

/** How long a mute lasts, in seconds. */
const MUTE_SECONDS = 600;

/** The chat, with what a moderator can do to a message or its author. */
export function Chat({ isOpen }: { isOpen: boolean }) {
  const { t, language } = useSpeech();
  const { data } = useRoom(isOpen);
  const { mutate, error, isPending } = useModeration();
  const messages = isOpen ? (data?.chat.state.messages.slice(-SHOWN).toReversed() ?? []) : [];
  return (
    <section className="card" aria-label={t('deskChat')}>
      <h2>{t('deskChat')}</h2>
      <RoomProblem error={error} />
      {messages.length === 0 && <p className="muted">{t('deskNoMessages')}</p>}
      <ul className={styles.plain}>
        {messages.map(({ messageId, name = '', text, at }) => (
          <li key={messageId} className={styles.item}>
            <span className={styles.words}>
              <strong>
                <bdi>{name}</bdi>
              </strong>{' '}
              <time className="muted" dateTime={at}>
                {clockText(at, language)}
              </time>
              <br />
              <bdi>{text}</bdi>
            </span>
            <span className={styles.acts}>
              <button
                type="button"
                disabled={isPending}
                onClick={() => mutate({ do: 'hide', messageId })}
              >
                {t('deskHide')}
              </button>
              <button
                type="button"
                disabled={isPending}
                aria-label={t('deskMuteOf', { name })}
                onClick={() => mutate({ do: 'mute', messageId, seconds: MUTE_SECONDS })}
              >
                {t('deskMute')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
