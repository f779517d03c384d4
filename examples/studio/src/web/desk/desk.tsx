import { Link, useParams } from 'wouter';
import { Head } from '../page/frame.tsx';
import { useSpeech } from '../page/language.tsx';
import { Contract } from './contract/contract.tsx';
import { Creators } from './creators/creators.tsx';
import styles from './desk.module.css';
import { Links } from './links/links.tsx';
import { Localisation } from './localisation/localisation.tsx';
import { ShowDesk } from './show/show-desk.tsx';

/** The parts of the desk, in the order of the work. */
const TABS = {
  creators: Creators,
  contract: Contract,
  localisation: Localisation,
  show: ShowDesk,
  links: Links,
} as const;

type Tab = keyof typeof TABS;

const isTab = (name: string | undefined): name is Tab =>
  name !== undefined && Object.hasOwn(TABS, name);

/** Where operators work: choose, check, run the show, hand out links. */
export function Desk() {
  const { t } = useSpeech();
  const { tab } = useParams<{ tab?: string }>();
  const current = isTab(tab) ? tab : 'creators';
  const Content = TABS[current];
  return (
    <>
      <Head title={t('deskTitle')} />
      <nav className={styles.tabs} aria-label={t('deskParts')}>
        {(Object.keys(TABS) as Tab[]).map((it) => (
          <Link
            key={it}
            href={`/desk/${it}`}
            aria-current={it === current ? 'page' : undefined}
            className={styles.tab}
          >
            {t(`desk.tab.${it}`)}
          </Link>
        ))}
      </nav>
      <main className={styles.page}>
        <Content />
      </main>
    </>
  );
}
