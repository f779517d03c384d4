import { Refused } from './api.ts';
import { useSpeech } from './language.tsx';

/** The text of an error, in the language of the page, with what to do. */
export function useProblemText(): (error: unknown) => string {
  const { of, t } = useSpeech();
  return (error) => (error instanceof Refused ? of(error.text) : t('noConnection'));
}

/** An error where it happened. */
export function Problem({ error }: { error: unknown }) {
  const text = useProblemText();
  return error === null || error === undefined ? null : (
    <p role="alert" className="problem">
      {text(error)}
    </p>
  );
}
