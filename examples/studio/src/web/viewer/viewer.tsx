import { Refused } from '../page/api.ts';
import { Head } from '../page/frame.tsx';
import { useSpeech } from '../page/language.tsx';
import { Problem } from '../page/problem.tsx';
import { useShow } from '../page/show.ts';
import { Ended } from './ended.tsx';
import { LivePage } from './live-page.tsx';
import { Poster } from './poster.tsx';
import { useVisit } from './visit.ts';

/** The page of who watches and buys: before, in and after the show. */
export function Viewer() {
  const { t } = useSpeech();
  const { data: show, error } = useShow();
  const visit = useVisit();
  if (show === undefined)
    return (
      <>
        <Head title={t('studio')} />
        <main className="plain">
          {error === null ? <p role="status">{t('loading')}</p> : <Problem error={error} />}
        </main>
      </>
    );
  const isIn = visit.data !== undefined && !(visit.error instanceof Refused);
  if (isIn && show.state === 'ended') return <Ended show={show} />;
  if (isIn && show.state !== 'scheduled') return <LivePage show={show} />;
  return <Poster show={show} visit={visit} />;
}
