import { findChromium } from '@livelane/rtc/server';
import { type Browser, chromium, type Page } from 'playwright-core';

/** How a page is looked at. */
export interface Look {
  readonly language: 'en' | 'zh-Hans';
  readonly phone?: boolean;
}

/** A browser whose camera is a file. */
export function openBrowser(camera: string): Promise<Browser> {
  const { path, args } = findChromium();
  return chromium.launch({
    executablePath: path,
    args: [
      ...args,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${camera}`,
    ],
  });
}

const SIZES = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1200, height: 750 } },
};

/** Opens a link as somebody does who was given it. */
export async function openLink(
  browser: Browser,
  link: string,
  { language, phone = false }: Look,
): Promise<Page> {
  const context = await browser.newContext({
    ...SIZES[phone ? 'phone' : 'desktop'],
    locale: language === 'en' ? 'en-US' : 'zh-CN',
    permissions: ['camera', 'microphone'],
  });
  const page = await context.newPage();
  await page.goto(link);
  await page.waitForURL((url) => !url.pathname.startsWith('/enter'));
  return page;
}
