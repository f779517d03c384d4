import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { PAGES } from '../../server/access/roles.ts';
import { api, body } from './api.ts';
import { useSpeech } from './language.tsx';
import { Problem } from './problem.tsx';
import { VISIT } from './visit.ts';

/** Exchanges the secret behind `#` for a cookie, and goes to the page of its role. */
export function Enter() {
  const [, go] = useLocation();
  const { t } = useSpeech();
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const token = location.hash.slice(1);
    body(api.enter.$post({ json: { token } })).then((visit) => {
      // Known at once, and asked for all the same: a browser without cookies is not in.
      if (visit.role === 'viewer') queries.setQueryData(VISIT, visit, { updatedAt: 1 });
      go(PAGES[visit.role], { replace: true });
    }, setError);
  }, [go, queries]);
  return (
    <main className="plain">
      <h1>{t('studio')}</h1>
      {error === undefined ? <p role="status">{t('entering')}</p> : <Problem error={error} />}
    </main>
  );
}
