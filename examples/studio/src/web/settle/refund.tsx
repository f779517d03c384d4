import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Amount, amountText } from '../page/amounts.ts';
import { useSpeech } from '../page/language.tsx';
import { Confirm } from '../page/panel.tsx';
import { Problem } from '../page/problem.tsx';
import { refund, SUMMARY, type Summary } from './data.ts';

interface RefundProps {
  readonly orderId: string;
  readonly amount: Amount;
  /** Called after it, with the summary before it. */
  readonly onRefund: (before: Summary | undefined) => void;
  readonly onClose: () => void;
}

/** Asks whether an order is paid back, and does it. */
export function Refund({ orderId, amount, onRefund, onClose }: RefundProps) {
  const { t, language } = useSpeech();
  const queries = useQueryClient();
  const text = amountText(amount, language);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => refund(orderId),
    // The stream of changes may be faster than the answer: what it moves is measured from before both.
    onMutate: () => queries.getQueryData<Summary>(SUMMARY),
    onSuccess: (summary, _, before) => {
      onRefund(before);
      queries.setQueryData(SUMMARY, summary);
      onClose();
    },
  });
  return (
    <Confirm
      title={t('settleRefundTitle')}
      text={t('settleRefundText', { amount: text, id: orderId })}
      act={t('settleRefundAct', { amount: text })}
      busy={isPending}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      {isPending && <p role="status">{t('settleComputing')}</p>}
      <Problem error={error} />
    </Confirm>
  );
}
