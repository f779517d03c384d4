import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import {
  openBrowser,
  openTestStudio,
  pageErrors,
  type TestStudio,
  type TestStudioOptions,
} from './studio.fixture.ts';

/** For tests: a studio and a browser, which a file of tests has for itself. */
export interface Stage {
  readonly studio: TestStudio;
  readonly browser: Browser;
}

/** Opens both before the tests of a file, closes both after them, and lets no error of a page pass. */
export function onStage(options: Omit<TestStudioOptions, 'firstData'> = {}): Stage {
  const stage = {} as { studio: TestStudio; browser: Browser };
  beforeAll(async () => {
    [stage.studio, stage.browser] = await Promise.all([
      openTestStudio({ ...options, firstData: inject('firstData') }),
      openBrowser(),
    ]);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.studio?.stop();
  });
  afterEach(() => {
    expect(pageErrors.splice(0)).toEqual([]);
  });
  return stage;
}

/** What axe finds on a page, and whether it is wider than its window. */
export async function barriersOf(page: Page): Promise<readonly string[]> {
  // In its other mode, axe opens a page of its own, which takes the keyboard.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const tooWide = width > (page.viewportSize()?.width ?? 0) ? [`${width} px wide`] : [];
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  return [...found, ...tooWide];
}
