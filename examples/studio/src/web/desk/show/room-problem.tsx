import { useSpeech } from '../../page/language.tsx';
import { Problem } from '../../page/problem.tsx';
import { RoomRefused } from '../../page/room-answer.ts';

/** What the room or the studio refused, where it was asked. */
export function RoomProblem({ error }: { error: unknown }) {
  const { t } = useSpeech();
  if (!(error instanceof RoomRefused)) return <Problem error={error} />;
  return (
    <p role="alert" className="problem">
      {t('deskRoom', { code: error.code })}
    </p>
  );
}
