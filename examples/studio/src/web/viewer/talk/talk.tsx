// Loaded after the picture: questions, chat, poll, contact.
import { Tabs } from '@base-ui/react/tabs';
import { useSpeech } from '../../page/language.tsx';
import type { Live } from '../live/use-live.ts';
import { Chat } from './chat.tsx';
import { Contact } from './contact.tsx';
import { Polls } from './polls.tsx';
import { Questions } from './questions.tsx';
import css from './talk.module.css';

interface TalkProps {
  readonly className: string;
  readonly live: Live;
}

/** What viewers say and are asked. */
export function Talk({ className, live }: TalkProps) {
  const { t } = useSpeech();
  const { commerce, chat } = live;
  const polls = commerce?.polls ?? [];
  const isAsked = polls.some(({ closedAt }) => closedAt === null);
  const tabs = [
    ['questions', t('viewerQuestions'), <Questions key="q" asked={commerce?.questions ?? []} />],
    ['chat', t('viewerChat'), <Chat key="c" chat={chat} isLive={live.media === 'live'} />],
    ['poll', t(isAsked ? 'viewerPollOpen' : 'viewerPoll'), <Polls key="p" polls={polls} />],
    ['contact', t('viewerContact'), <Contact key="k" isOpen />],
  ] as const;
  return (
    <Tabs.Root className={className} defaultValue="questions">
      <Tabs.List className={css.tabs} aria-label={t('viewerTalk')}>
        {tabs.map(([name, label]) => (
          <Tabs.Tab
            key={name}
            value={name}
            className={css.tab}
            data-asks={name === 'poll' && isAsked}
          >
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(([name, , panel]) => (
        <Tabs.Panel key={name} value={name} className={css.panel}>
          {panel}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}
