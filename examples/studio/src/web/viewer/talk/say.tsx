import { type FormEvent, useId, useState } from 'react';
import { useSpeech } from '../../page/language.tsx';
import css from './talk.module.css';

interface SayProps {
  readonly label: string;
  readonly isSending: boolean;
  /** @returns whether it was taken: only then the field is emptied */
  readonly onSay: (text: string) => Promise<boolean>;
}

/** A line to write. What was not taken stays in it. */
export function Say({ label, isSending, onSay }: SayProps) {
  const { t } = useSpeech();
  const id = useId();
  const [text, setText] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && (await onSay(text.trim()))) setText('');
  };
  return (
    <form className={css.say} onSubmit={(event) => void submit(event)}>
      <label className="hidden" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        value={text}
        maxLength={200}
        placeholder={label}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" disabled={isSending || text.trim() === ''}>
        {t('viewerSend')}
      </button>
    </form>
  );
}
