import { useMutation } from '@tanstack/react-query';
import { useSpeech } from '../../page/language.tsx';
import { Problem } from '../../page/problem.tsx';
import styles from '../host.module.css';
import type { Devices } from './devices.ts';
import { reportOf } from './report.ts';
import { measureUplink, verdictOf } from './uplink.ts';

const TEXTS = {
  good: 'hostUplinkGood',
  enough: 'hostUplinkEnough',
  weak: 'hostUplinkWeak',
  unreachable: 'hostUplinkUnreachable',
} as const;

/** Measures the way to the media server, says what it means, and has a report to copy. */
export function UplinkCheck({ devices }: { devices: Devices }) {
  const { t } = useSpeech();
  const check = useMutation({ mutationFn: measureUplink });
  const probe = check.data;
  const copy = useMutation({
    mutationFn: () =>
      navigator.clipboard.writeText(
        reportOf(devices, probe, { now: new Date(), browser: navigator.userAgent }),
      ),
  });
  const verdict = probe && verdictOf(probe);
  return (
    <section className="card" aria-label={t('hostUplink')}>
      <h2>{t('hostUplink')}</h2>
      <p className={verdict === 'weak' || verdict === 'unreachable' ? 'problem' : ''} role="status">
        {check.isPending ? t('hostUplinkRunning') : t(verdict ? TEXTS[verdict] : 'hostUplinkNote')}
      </p>
      {probe?.reachable === true && (
        <dl className={styles['figures']}>
          <Figure name={t('hostUp')} value={rate(probe.uplinkKbps)} />
          <Figure name={t('hostRoundTrip')} value={`${probe.rttMs ?? '–'} ms`} />
          <Figure name={t('hostLoss')} value={share(probe.lossShare)} />
          <Figure name={t('hostPath')} value={probe.path ?? '–'} />
        </dl>
      )}
      <Problem error={check.error} />
      <div className={styles['row']}>
        <button type="button" disabled={check.isPending} onClick={() => check.mutate()}>
          {t('hostUplinkCheck')}
        </button>
        <button type="button" onClick={() => copy.mutate()}>
          {t(copy.isSuccess ? 'hostReportCopied' : 'hostReportCopy')}
        </button>
      </div>
      {copy.isError && (
        <textarea
          readOnly
          rows={6}
          aria-label={t('hostReportCopy')}
          value={reportOf(devices, probe, { now: new Date(), browser: navigator.userAgent })}
        />
      )}
    </section>
  );
}

/** One figure with its name. */
export function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="muted">{name}</dt>
      <dd className="amount">{value}</dd>
    </div>
  );
}

/** A rate in the unit that people know. */
export const rate = (kbps: number | null | undefined): string =>
  kbps === null || kbps === undefined
    ? '–'
    : kbps < 1_000
      ? `${Math.round(kbps)} kbit/s`
      : `${(kbps / 1_000).toFixed(1)} Mbit/s`;

/** A share in percent. */
export const share = (of: number | null | undefined): string =>
  of === null || of === undefined ? '–' : `${(of * 100).toFixed(of < 0.1 ? 1 : 0)} %`;
