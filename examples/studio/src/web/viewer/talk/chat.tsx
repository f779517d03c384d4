import type { ChatState } from '@livelane/rtc/client';
import { useEffect, useRef } from 'react';
import { useSpeech } from '../../page/language.tsx';
import { newPageId } from '../../page/new-id.ts';
import { RequestProblem } from '../request-problem.tsx';
import { Say } from './say.tsx';
import css from './talk.module.css';
import { useSending } from './use-sending.ts';

interface ChatProps {
  readonly chat: ChatState | undefined;
  readonly isLive: boolean;
}

/** The chat. It comes with the picture: without one, what is shown may be old. */
export function Chat({ chat, isLive }: ChatProps) {
  const { t } = useSpeech();
  const { isSending, error, send } = useSending();
  const { messages = [], slowSeconds = 0 } = chat ?? {};
  const end = useRef<HTMLLIElement>(null);
  const newest = messages.at(-1)?.messageId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each message scrolls to the end.
  useEffect(() => {
    end.current?.parentElement?.scrollTo({ top: end.current.offsetTop });
  }, [newest]);
  return (
    <>
      <ul className={css.list}>
        {messages.length === 0 && <li className="muted">{t('viewerNoChat')}</li>}
        {messages.map(({ messageId, name, role, text }) => (
          <li key={messageId}>
            <b className={role === undefined || role === 'viewer' ? css.name : css.staff}>{name}</b>{' '}
            {text}
          </li>
        ))}
        <li ref={end} aria-hidden="true" />
      </ul>
      {!isLive && <p className="muted">{t('viewerChatOld')}</p>}
      {slowSeconds > 0 && <p className="muted">{t('viewerSlowMode', { seconds: slowSeconds })}</p>}
      <RequestProblem error={error} />
      <Say
        label={t('viewerSay')}
        isSending={isSending}
        onSay={(text) => send({ do: 'chat', messageId: newPageId(), text })}
      />
    </>
  );
}
