import { useQuery } from '@tanstack/react-query';
import { contractAddress, loadClause } from '../../page/contract.ts';
import { useSpeech } from '../../page/language.tsx';
import { Problem } from '../../page/problem.tsx';

/** What the contract says in a clause, word by word. */
export function Clause({ clauseId }: { clauseId: string }) {
  const { t, language } = useSpeech();
  const text = { role: 'settle', language, draft: 'agreed' } as const;
  const { data, error } = useQuery({
    queryKey: ['clause', language, clauseId],
    queryFn: () => loadClause(text, clauseId),
  });
  return (
    <>
      <Problem error={error} />
      <p>
        <strong>{data?.heading ?? clauseId}</strong>
      </p>
      {data?.provisions.map((provision) => (
        <p key={provision}>{provision}</p>
      ))}
      <p>
        <a href={contractAddress(text)} target="_blank" rel="noreferrer">
          {t('settleOpenContract')}
        </a>
      </p>
    </>
  );
}
