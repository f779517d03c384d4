import { Head } from '../shared/frame.tsx';
import { useSpeech } from '../shared/language.tsx';

export function Viewer() {
  const { t } = useSpeech();
  return <Head title={t('viewerTitle')} />;
}
