import { useInfiniteQuery } from '@tanstack/react-query';
import { useSpeech } from '../page/language.tsx';
import { named } from '../page/named.ts';
import { Problem } from '../page/problem.tsx';
import { type LinesWanted, loadLines, type SettledLine } from './data.ts';
import styles from './settle.module.css';
import { Money } from './totals.tsx';

/** Lines of a clause and kind, a page at a time. */
export function Lines({ wanted, look }: { wanted: LinesWanted; look: (id: string) => void }) {
  const { t } = useSpeech();
  const { clauseId, entry, order } = wanted;
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery({
      queryKey: ['settlement', 'lines', clauseId, entry, order],
      queryFn: ({ pageParam }) => loadLines(wanted, pageParam),
      initialPageParam: 0,
      getNextPageParam: ({ next }) => next,
    });
  if (isPending) return <p role="status">{t('loading')}</p>;
  const lines = data?.pages.flatMap((page) => page.lines) ?? [];
  return (
    <>
      <Problem error={error} />
      {lines.length === 0 && <p className="muted">{t('settleNoLines')}</p>}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <OneLine key={line.id} line={line} look={look} />
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('settleMore')}
        </button>
      )}
    </>
  );
}

function OneLine({ line, look }: { line: SettledLine; look: (id: string) => void }) {
  const { t, of } = useSpeech();
  const { id, amount, states, explanation } = line;
  return (
    <li>
      <p className={styles.why}>{of(explanation)}</p>
      <span className={styles.marks}>
        {states.map((state) => (
          <span key={state} className="badge">
            {named(t, 'settle.state', state)}
          </span>
        ))}
      </span>
      <Money amount={amount} />
      <button type="button" onClick={() => look(id)} aria-label={t('settleWhyLine', { id })}>
        {t('settleWhy')}
      </button>
    </li>
  );
}
