import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { api, as, body } from '../../page/api.ts';
import { useSpeech } from '../../page/language.tsx';
import { newPageId } from '../../page/new-id.ts';
import { Problem } from '../../page/problem.tsx';
import { whenText } from '../time.ts';
import css from './talk.module.css';

interface ContactProps {
  /** Whether a new consent can be given: while the show is live. One that was given can always be withdrawn. */
  readonly isOpen: boolean;
}

const KEY = ['contact'];

/** To be told of new products: with a consent in the words shown, which can be withdrawn. */
export function Contact({ isOpen }: ContactProps) {
  const { t, language } = useSpeech();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: KEY, queryFn: () => body(api.leads.$get(as('viewer'))) });
  const settled = { onSuccess: () => queries.invalidateQueries({ queryKey: KEY }) };
  const withdrawal = useMutation({
    mutationFn: (leadId: string) =>
      body(api.leads.withdraw.$post({ json: { leadId }, ...as('viewer') })),
    ...settled,
  });
  const [given] = data?.leads ?? [];
  if (given === undefined)
    return isOpen && data !== undefined ? <Form onGiven={settled.onSuccess} /> : null;
  return (
    <section className={css.contact} aria-label={t('viewerContact')}>
      <p>{t('viewerAgreed', { email: given.email, when: whenText(given.at, language) })}</p>
      <blockquote>{given.consent}</blockquote>
      <Problem error={withdrawal.error} />
      <button
        type="button"
        disabled={withdrawal.isPending}
        onClick={() => withdrawal.mutate(given.leadId)}
      >
        {t('viewerWithdraw')}
      </button>
    </section>
  );
}

function Form({ onGiven }: { readonly onGiven: () => Promise<void> }) {
  const { t } = useSpeech();
  const emailId = useId();
  const [email, setEmail] = useState('');
  const [agrees, setAgrees] = useState(false);
  const [leadId] = useState(newPageId);
  const consent = t('viewerConsent');
  const sending = useMutation({
    mutationFn: () => body(api.leads.$post({ json: { leadId, email, consent }, ...as('viewer') })),
    onSuccess: onGiven,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <form className={css.contact} onSubmit={submit}>
      <p>{t('viewerContactWhy')}</p>
      <label htmlFor={emailId}>{t('viewerEmail')}</label>
      <input
        id={emailId}
        type="email"
        required
        maxLength={200}
        autoComplete="email"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <label className={css.consent}>
        <input
          type="checkbox"
          required
          checked={agrees}
          onChange={(event) => setAgrees(event.target.checked)}
        />
        <span>{consent}</span>
      </label>
      <Problem error={sending.error} />
      <button type="submit" disabled={!agrees || sending.isPending}>
        {t('viewerAgree')}
      </button>
    </form>
  );
}
