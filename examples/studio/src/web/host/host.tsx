import { Head } from '../shared/frame.tsx';
import { useSpeech } from '../shared/language.tsx';

export function Host() {
  const { t } = useSpeech();
  return <Head title={t('hostTitle')} />;
}
