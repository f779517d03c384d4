import { useSpeech } from '../../page/language.tsx';
import type { HostSession } from './use-host-session.ts';

/** What to do where the host is not in the room any more; undefined texts: the show is over anyway. */
const TEXTS = {
  elsewhere: 'hostGoneElsewhere',
  kicked: 'hostGoneKicked',
  unreachable: 'hostGoneServer',
  'server-gone': 'hostGoneServer',
  token: 'hostGoneServer',
} as const;

const isTold = (reason: string): reason is keyof typeof TEXTS => Object.hasOwn(TEXTS, reason);

/** Says that the host is not in the room any more, and joins again. */
export function Gone({ gone, joinAgain }: Pick<HostSession, 'gone' | 'joinAgain'>) {
  const { t } = useSpeech();
  if (gone === undefined || !isTold(gone)) return null;
  return (
    <div className="problem" role="alert">
      <p>{t(TEXTS[gone])}</p>
      <button type="button" className="main" onClick={joinAgain}>
        {t('hostJoinAgain')}
      </button>
    </div>
  );
}
