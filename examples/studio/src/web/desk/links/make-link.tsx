import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { StudioRole } from '../../../server/access/roles.ts';
import { api, as, body } from '../../page/api.ts';
import { useSpeech } from '../../page/language.tsx';
import { Problem } from '../../page/problem.tsx';
import styles from './links.module.css';

const ROLES = ['viewer', 'host', 'desk', 'settle'] as const satisfies readonly StudioRole[];

const make = (json: { readonly role: StudioRole; readonly name: string }) =>
  body(api.links.$post({ json, ...as('desk') }));

/** Makes a link and shows it once: its secret is not kept. */
export function MakeLink() {
  const { t } = useSpeech();
  const { mutate, data, error, isPending } = useMutation({ mutationFn: make });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const role = ROLES.find((it) => it === form.get('role')) ?? 'viewer';
    mutate({ role, name: String(form.get('name')) });
  };
  return (
    <section className="card">
      <h2>{t('deskNewLink')}</h2>
      <form className={styles.form} onSubmit={submit}>
        <label>
          {t('deskRole')}
          <select name="role">
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`desk.role.${role}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('deskName')}
          <input name="name" required maxLength={60} autoComplete="off" />
        </label>
        <button type="submit" className="main" disabled={isPending}>
          {t('deskMake')}
        </button>
      </form>
      <Problem error={error} />
      {data !== undefined && <Made url={location.origin + data.path} key={data.path} />}
    </section>
  );
}

function Made({ url }: { url: string }) {
  const { t } = useSpeech();
  const [isCopied, setCopied] = useState(false);
  // Where the clipboard is refused, the link is selected to be copied by hand.
  const copy = async (field: HTMLInputElement | null) => {
    field?.select();
    await navigator.clipboard?.writeText(url).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <div className={styles.made}>
      <label>
        {t('deskMade')}
        <input readOnly value={url} onFocus={({ target }) => target.select()} />
      </label>
      <button
        type="button"
        onClick={({ currentTarget }) =>
          void copy(currentTarget.parentElement?.querySelector('input') ?? null)
        }
      >
        {t('deskCopy')}
      </button>
      <span role="status">{isCopied && t('deskCopied')}</span>
    </div>
  );
}
