import { isLivelaneError } from '@livelane/rtc/client';
import { useSpeech } from '../../page/language.tsx';
import { Problem } from '../../page/problem.tsx';

/** What failed in the room, and what to do: a device that was not given, or something that the room did not take. */
export function LiveProblem({ error }: { error: unknown }) {
  const { t } = useSpeech();
  if (!isLivelaneError(error)) return <Problem error={error} />;
  return (
    <p role="alert" className="problem">
      {t(error.code === 'MEDIA_REFUSED' ? 'hostMediaRefused' : 'hostNotTaken')}
    </p>
  );
}
