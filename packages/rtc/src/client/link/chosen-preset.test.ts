import { expect, test } from 'vitest';
import { isLivelaneError } from '../../errors/guard.ts';
import type { Preset } from '../../policy/preset.ts';
import { PRESETS } from '../../policy/presets.ts';
import { presetOf } from './chosen-preset.ts';

const { weak } = PRESETS;
const changed = (change: object): Preset => ({ ...structuredClone(weak), ...change });

function issuesOf(preset: unknown): unknown {
  try {
    return presetOf(preset as Preset).id;
  } catch (error) {
    if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
    return error.details.issues.map(({ code, path, received }) => [code, path, received]);
  }
}

test('each of the presets is data that passes its own check', () => {
  for (const [id, preset] of Object.entries(PRESETS)) {
    expect(presetOf(id as 'weak')).toBe(preset);
    expect(issuesOf(structuredClone(preset))).toBe(id);
  }
  expect(presetOf().id).toBe('auto');
});

test('a preset of the application is used as it is given', () => {
  const own = changed({ id: 'stall', probe: PRESETS.auto.probe });
  expect(presetOf(own)).toBe(own);
});

const [top, ...others] = weak.ladder.rungs;

test.each([
  [
    'a field that is missing',
    (({ dynacast: _, ...rest }) => rest)(weak),
    [['PRESET_CHOICE', '/preset/dynacast', 'undefined']],
  ],
  [
    'a misspelt field',
    changed({ playout: { ...weak.playout, stepMS: 5 } }),
    [['PRESET_UNKNOWN', '/preset/playout/stepMS', '5']],
  ],
  [
    'a share in percent',
    changed({ playout: { ...weak.playout, fromLoss: 3 } }),
    [['PRESET_FIGURE', '/preset/playout/fromLoss', '3']],
  ],
  [
    'NaN',
    changed({ playout: { ...weak.playout, targetMs: Number.NaN } }),
    [['PRESET_FIGURE', '/preset/playout/targetMs', 'NaN']],
  ],
  [
    'no rung',
    changed({ ladder: { ...weak.ladder, rungs: [] } }),
    [['PRESET_RUNGS', '/preset/ladder/rungs', expect.anything()]],
  ],
  [
    'a start that is not the plan',
    changed({ ladder: { ...weak.ladder, start: 0 } }),
    [['PRESET_START', '/preset/ladder/start', '0']],
  ],
  [
    'a rung that is entered below where it is left',
    changed({ ladder: { ...weak.ladder, rungs: [{ ...top, enterFromKbps: 700 }, ...others] } }),
    [['PRESET_FIGURE', '/preset/ladder/rungs/0/leaveBelowKbps', '800']],
  ],
  ['no object', 7, [['PRESET', '/preset', '7']]],
  ['null', null, [['PRESET_OBJECT', '/preset', 'null']]],
])('%s is refused, with its place and value', (_, preset, issues) => {
  expect(issuesOf(preset)).toEqual(issues);
});
