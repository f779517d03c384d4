import { describe, expect, test } from 'vitest';
import { findChromium } from './chromium.ts';

const machine = (
  programs: readonly string[],
  folders: Readonly<Record<string, readonly string[]>> = {},
) => ({
  env: { PATH: '/usr/bin:/opt/bin', HOME: '/home/me' },
  platform: 'linux',
  isRoot: false,
  canExecute: (path: string) => programs.includes(path),
  listFolder: (path: string) => folders[path] ?? [],
});

describe('findChromium', () => {
  test('CHROMIUM_PATH wins over PATH', () => {
    const here = machine(['/usr/bin/chromium', '/my/chrome']);
    expect(
      findChromium({ ...here, env: { ...here.env, CHROMIUM_PATH: '/my/chrome' } }),
    ).toMatchObject({ path: '/my/chrome', foundBy: 'env' });
  });

  test('a CHROMIUM_PATH that cannot be executed is refused, never passed over', () => {
    const here = machine(['/usr/bin/chromium']);
    expect(() => findChromium({ ...here, env: { ...here.env, CHROMIUM_PATH: '/nope' } })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });

  test('chromium on PATH comes before chrome, whatever the folder', () => {
    expect(findChromium(machine(['/usr/bin/google-chrome', '/opt/bin/chromium'])).path).toBe(
      '/opt/bin/chromium',
    );
  });

  test('of the browsers of Playwright the newest is taken', () => {
    const root = '/home/me/.cache/ms-playwright';
    const path = (revision: number) => `${root}/chromium-${revision}/chrome-linux/chrome`;
    const here = machine([path(999), path(1200)], {
      [root]: ['chromium-999', 'firefox-1', 'chromium-1200', 'chromium_headless_shell-1300'],
    });
    expect(findChromium(here)).toMatchObject({ path: path(1200), foundBy: 'playwright' });
  });

  test('only root gets --no-sandbox', () => {
    const here = machine(['/usr/bin/chromium']);
    expect(findChromium(here).args).toEqual([]);
    expect(findChromium({ ...here, isRoot: true }).args).toEqual(['--no-sandbox']);
  });

  test('with none to be had, the error says where it looked', () => {
    expect(() => findChromium(machine([]))).toThrow(
      expect.objectContaining({
        code: 'CHROMIUM_UNAVAILABLE',
        details: expect.objectContaining({ looked: expect.arrayContaining(['/usr/bin/chromium']) }),
      }),
    );
  });
});
