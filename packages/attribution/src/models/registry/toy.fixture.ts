import { recordsOf } from '../../paths/path-columns.ts';
import type { PathModel, RuleModel } from '../model.ts';

/** All credit to the second touch; to the first where there is no other. A rule without a record, so it may not settle. */
export const secondTouch: RuleModel<'second-touch', null> = {
  id: 'second-touch',
  needs: 'journey',
  maySettle: false,
  needsTimes: false,
  defaults: null,
  answers: { en: 'None.', 'zh-Hans': '无。' },
  weights: (touches) =>
    touches.map((_, position) => (position === Math.min(1, touches.length - 1) ? 1 : 0)),
};

/** Equal credit to every channel of the converting paths. */
export const equalChannels: PathModel<'equal-channels'> = {
  id: 'equal-channels',
  needs: 'paths',
  maySettle: false,
  needsTimes: false,
  defaults: null,
  answers: { en: 'None.', 'zh-Hans': '无。' },
  figures: [],
  valueWeight: () => 1,
  credit(columns) {
    const converting = recordsOf(columns).filter(({ conversions }) => conversions > 0);
    const names = [...new Set(converting.flatMap(({ path }) => path))].sort();
    const conversions = converting.reduce((sum, path) => sum + path.conversions, 0);
    const value = converting.reduce((sum, path) => sum + (path.value ?? 0), 0);
    const part = { conversions: conversions / names.length, value: value / names.length };
    return {
      model: 'equal-channels',
      totals: { conversions, value },
      channels: names.map((channel) => ({ channel, ...part })),
    };
  },
};
