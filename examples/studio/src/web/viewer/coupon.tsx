import type { CommerceState } from '@livelane/rtc/client';
import { useState } from 'react';
import { useSpeech } from '../page/language.tsx';
import css from './coupon.module.css';
import { roomClient } from './live/room-client.ts';
import { RequestProblem } from './request-problem.tsx';

interface CouponProps {
  readonly commerce: CommerceState | undefined;
  /** The code that this buyer will use. */
  readonly code: string;
  readonly onCode: (code: string) => void;
}

/** The newest coupon that is given away: a code for all, or one for who asks first. */
export function Coupon({ commerce, code, onCode }: CouponProps) {
  const { t } = useSpeech();
  const [error, setError] = useState<unknown>(null);
  const drop = commerce?.drops.at(-1);
  if (drop === undefined) return null;
  const take = async () => {
    setError(null);
    try {
      const [event] = await roomClient.send({ do: 'coupon', dropId: drop.dropId });
      onCode(event?.code ?? '');
    } catch (problem) {
      setError(problem);
    }
  };
  const open = drop.code;
  const isTaken = code !== '' && (open === undefined || open === code);
  return (
    <div className={css.coupon} role="status">
      <span>{isTaken ? t('viewerCodeTaken', { code }) : t('viewerCoupon')}</span>
      {!isTaken && (
        <button type="button" onClick={() => (open === undefined ? void take() : onCode(open))}>
          {open === undefined ? t('viewerTake') : t('viewerUse', { code: open })}
        </button>
      )}
      <RequestProblem error={error} />
    </div>
  );
}
