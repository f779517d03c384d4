import { Head } from '../shared/frame.tsx';
import { useSpeech } from '../shared/language.tsx';

export function Desk() {
  const { t } = useSpeech();
  return <Head title={t('deskTitle')} />;
}
