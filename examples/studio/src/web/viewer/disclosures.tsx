import type { ShownDisclosure } from '@livelane/rtc/client';
import { useSpeech } from '../page/language.tsx';
import type { ShowAnswer } from '../page/show.ts';
import css from './disclosures.module.css';

interface DisclosuresProps {
  readonly show: Pick<ShowAnswer, 'disclosures'>;
  /** What the room shows now; undefined until it is known. */
  readonly shown: readonly ShownDisclosure[] | undefined;
}

/** That this is advertising, in the words and languages of the markets. It cannot be closed. */
export function Disclosures({ show, shown = [] }: DisclosuresProps) {
  const { t } = useSpeech();
  // What the contract requires, and what the room shows besides.
  const all = [...requiredOf(show), ...shown.map(({ text, language }) => ({ text, language }))];
  const texts = new Map(all.map((it) => [it.text, it]));
  return (
    <ul className={css.disclosures} aria-label={t('viewerDisclosures')}>
      {[...texts.values()].map(({ text, language }) => (
        <li key={text} lang={language} className="badge mark">
          {text}
        </li>
      ))}
    </ul>
  );
}

const requiredOf = ({ disclosures }: DisclosuresProps['show']) =>
  disclosures.flatMap(({ label, languages: [language = 'en'] }) => {
    const text = (label as Readonly<Record<string, string>>)[language];
    return text === undefined ? [] : [{ text, language }];
  });
