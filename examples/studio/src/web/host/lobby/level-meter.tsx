import { useEffect, useRef } from 'react';
import { useSpeech } from '../../page/language.tsx';
import styles from '../host.module.css';

/** Time between two readings, in milliseconds. */
const READ_MS = 100;

/** Shows how loud a microphone is. */
export function LevelMeter({ track }: { track: MediaStreamTrack }) {
  const { t } = useSpeech();
  const meter = useRef<HTMLMeterElement>(null);
  useEffect(() => {
    const audio = new AudioContext();
    const analyser = audio.createAnalyser();
    audio.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      if (meter.current !== null) meter.current.value = levelOf(samples);
    }, READ_MS);
    return () => {
      clearInterval(timer);
      void audio.close();
    };
  }, [track]);
  return (
    <label className={styles['level']}>
      {t('hostLevel')}
      <meter ref={meter} min={0} max={1} low={0.1} optimum={0.5} value={0} />
    </label>
  );
}

/** Loudness from 0 to 1: the root of the mean square, from -60 dB on. */
function levelOf(samples: Float32Array): number {
  const square = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  return Math.max(0, Math.min(1, 1 + (10 * Math.log10(square + 1e-9)) / 60));
}
