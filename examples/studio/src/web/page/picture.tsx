import { PICTURE_STYLE } from '@livelane/example-pictures';
import styles from './picture.module.css';

/** A picture that a writer has made, as wide as there is room; on a phone it is moved sideways. */
export function Picture({ svg, label }: { svg: string; label: string }) {
  return (
    <>
      <style href="pictures" precedence="low">
        {PICTURE_STYLE}
      </style>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it can be scrolled by keyboard. */}
      <section className={styles.pan} tabIndex={0} aria-label={label}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: writers escape every text. */}
        <div dangerouslySetInnerHTML={{ __html: svg }} />
      </section>
    </>
  );
}
