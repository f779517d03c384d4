import { inputInvalid } from '@livelane/contracts/vocabulary';
import type { Click } from '../links/click.ts';
import { attributionIssue } from '../records/issues.ts';

/** @throws INPUT_INVALID where a click with this id led elsewhere, or was one of another link */
export function refuseOtherClick(click: Click, known: Omit<Click, 'touch'> | undefined): void {
  if (known === undefined) return;
  const fields = (['link', 'url'] as const).filter((field) => known[field] !== click[field]);
  if (fields.length === 0) return;
  const other = { en: 'a click that is known', 'zh-Hans': '已有的点击' };
  throw inputInvalid('addClick', [
    attributionIssue('CONTENT_ONCE', {
      ...{ path: '/touch/clickId', received: click.touch.clickId },
      params: { other, fields },
    }),
  ]);
}
