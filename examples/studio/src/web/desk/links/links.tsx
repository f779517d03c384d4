import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, as, body } from '../../page/api.ts';
import { useSpeech } from '../../page/language.tsx';
import { named } from '../../page/named.ts';
import { Confirm } from '../../page/panel.tsx';
import { Problem } from '../../page/problem.tsx';
import { momentText } from '../../page/times.ts';
import table from '../table.module.css';
import { MakeLink } from './make-link.tsx';

const load = () => body(api.links.$get(as('desk')));

type KnownLink = Awaited<ReturnType<typeof load>>['links'][number];

const revoke = (hash: string) =>
  body(api.links[':hash'].$delete({ param: { hash }, ...as('desk') }));

/** Links that let people in: made, copied, revoked. */
export function Links() {
  const { t } = useSpeech();
  const { data, error, refetch } = useQuery({ queryKey: ['links'], queryFn: load });
  const [revoking, setRevoking] = useState<KnownLink>();
  const revoked = useMutation({
    mutationFn: revoke,
    onSuccess: async () => {
      setRevoking(undefined);
      await refetch();
    },
  });
  return (
    <>
      <MakeLink />
      <section className="card">
        <h2>{t('deskLinks')}</h2>
        <p className="muted">{t('deskLinksText')}</p>
        <Problem error={error} />
        <table className={table.cards}>
          <thead>
            <tr>
              <th scope="col">{t('deskRole')}</th>
              <th scope="col">{t('deskWho')}</th>
              <th scope="col">{t('deskUntil')}</th>
              <th scope="col" className={table.number}>
                {t('deskOpenedBy')}
              </th>
              <th scope="col">
                <span className="hidden">{t('deskRevoke')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data?.links.map((link) => (
              <Row key={link.hash} link={link} revoke={() => setRevoking(link)} />
            ))}
          </tbody>
        </table>
      </section>
      {revoking !== undefined && (
        <Confirm
          title={t('deskRevokeTitle')}
          text={t('deskRevokeText', { name: revoking.name, count: revoking.visits })}
          act={t('deskRevoke')}
          busy={revoked.isPending}
          onConfirm={() => revoked.mutate(revoking.hash)}
          onClose={() => setRevoking(undefined)}
        >
          <Problem error={revoked.error} />
        </Confirm>
      )}
    </>
  );
}

function Row({ link, revoke }: { link: KnownLink; revoke: () => void }) {
  const { t, language } = useSpeech();
  const { role, name, until, visits, revoked } = link;
  const isOver = until <= Date.now();
  return (
    <tr>
      <th scope="row">{named(t, 'desk.role', role)}</th>
      <td data-label={t('deskWho')}>{name}</td>
      <td data-label={t('deskUntil')}>{momentText(until, language)}</td>
      <td data-label={t('deskOpenedBy')} className={table.number}>
        {visits}
      </td>
      <td>
        {revoked || isOver ? (
          <span className="badge bad">{t(revoked ? 'deskIsRevoked' : 'deskIsOver')}</span>
        ) : (
          <button
            type="button"
            onClick={revoke}
            aria-label={t('deskRevokeOf', { role: named(t, 'desk.role', role), name })}
          >
            {t('deskRevoke')}
          </button>
        )}
      </td>
    </tr>
  );
}
