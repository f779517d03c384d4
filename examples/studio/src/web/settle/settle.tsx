import { Head } from '../shared/frame.tsx';
import { useSpeech } from '../shared/language.tsx';

export function Settle() {
  const { t } = useSpeech();
  return <Head title={t('settleTitle')} />;
}
