import { useState } from 'react';
import { useSpeech } from '../../page/language.tsx';
import { named } from '../../page/named.ts';
import { Confirm } from '../../page/panel.tsx';
import styles from '../desk.module.css';
import { type Person, usePeople } from './data.ts';
import { useModeration } from './room.ts';
import { RoomProblem } from './room-problem.tsx';

/** People that are listed; the others are counted. */
const LISTED = 50;

/** Who is in the room, whose link is weak first. */
export function People({ isOpen }: { isOpen: boolean }) {
  const { t } = useSpeech();
  const { data, error, refetch } = usePeople(isOpen);
  const moderation = useModeration();
  const [removing, setRemoving] = useState<Person>();
  const people = (isOpen ? (data?.people ?? []) : []).toSorted(
    (a, b) => Number(b.link === 'weak') - Number(a.link === 'weak'),
  );
  const viewers = people.filter(({ role }) => role === 'viewer').length;
  const remove = ({ identity }: Person) =>
    moderation.mutate(
      { do: 'kick', participant: identity },
      {
        onSuccess: () => {
          setRemoving(undefined);
          void refetch();
        },
      },
    );
  return (
    <section className="card" aria-label={t('deskPeople')}>
      <h2>{t('deskPeople')}</h2>
      <RoomProblem error={error} />
      <p className="muted">{t('deskViewers', { count: viewers })}</p>
      <ul className={styles.plain}>
        {people.slice(0, LISTED).map((person) => (
          <li key={person.sid} className={styles.item}>
            <span className={styles.words}>
              <bdi>{nameOf(person)}</bdi>{' '}
              <span className="badge">{named(t, 'desk.inRoom', person.role)}</span>{' '}
              {person.link === 'weak' && <span className="badge bad">{t('deskWeakLink')}</span>}
            </span>
            {person.role === 'viewer' && (
              <button
                type="button"
                onClick={() => setRemoving(person)}
                aria-label={t('deskRemoveOf', { name: nameOf(person) })}
              >
                {t('deskRemove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {removing !== undefined && (
        <Confirm
          title={t('deskRemoveTitle', { name: nameOf(removing) })}
          text={t('deskRemoveText')}
          act={t('deskRemove')}
          busy={moderation.isPending}
          onConfirm={() => remove(removing)}
          onClose={() => setRemoving(undefined)}
        >
          <RoomProblem error={moderation.error} />
        </Confirm>
      )}
    </section>
  );
}

const nameOf = ({ name, identity }: Person): string => name ?? identity;
