import { SettlingModelSchema } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { comparePrepared } from '../../comparison/compare-models.ts';
import { creditCheckedPaths } from '../../comparison/credit-paths.ts';
import { checkPolicy } from '../../credit/policy.ts';
import { prepareInput } from '../../credit/prepared-input.ts';
import { columnsOf } from '../../paths/path-columns.ts';
import { anOrder, aPolicy, aTouch, at } from '../../records/records.fixture.ts';
import type { Model } from '../model.ts';
import { MODELS, type ModelName, REGISTRY, selectModels } from './registry.ts';
import { equalChannels, secondTouch } from './toy.fixture.ts';

describe('the registry', () => {
  it('holds every model under its own id', () => {
    expect(Object.values(MODELS).map(({ id }) => id)).toEqual(Object.keys(MODELS));
  });

  it('may settle by exactly the models of the policy record, whose default parameters fit it', () => {
    const settling = Object.values(MODELS).filter(({ maySettle }) => maySettle);
    const ofRecord = SettlingModelSchema.def.options.map(({ shape }) => shape.model.def.values[0]);
    expect(settling.map(({ id }) => id).sort()).toEqual(ofRecord.sort());
    for (const { defaults } of settling)
      expect(SettlingModelSchema.safeParse(defaults).success).toBe(true);
  });
});

describe('a new model is its own file and one line of the registry', () => {
  const registry = {
    ...REGISTRY,
    'second-touch': secondTouch,
    'equal-channels': equalChannels,
  };
  const toys = selectModels(['second-touch', 'equal-channels', 'last'], registry);

  it('credits paths', () => {
    const paths = [
      { path: ['a', 'b', 'c'], conversions: 3, value: 30 },
      { path: ['a'], conversions: 1, value: 6 },
      { path: ['d'], conversions: 0, nulls: 5 },
    ];
    expect(creditCheckedPaths(columnsOf(paths), toys)).toMatchObject([
      {
        model: 'second-touch',
        channels: [
          { channel: 'a', conversions: 1, value: 6 },
          { channel: 'b', conversions: 3, value: 30 },
          { channel: 'c', conversions: 0, value: 0 },
          { channel: 'd', conversions: 0, value: 0 },
        ],
      },
      {
        model: 'equal-channels',
        channels: ['a', 'b', 'c'].map((channel) => ({ channel, conversions: 4 / 3, value: 12 })),
      },
      { model: 'last' },
    ]);
  });

  it('is compared over orders, its money exact', () => {
    const touches = ['ana', 'mia', 'noor'].map((creator, hour) =>
      aTouch({ id: creator, creator, at: at(`1${hour}:00:00`) }),
    );
    const prepared = prepareInput({ touches, orders: [anOrder()] }, checkPolicy(aPolicy()));
    // The report names the models of the package; here it holds two more.
    const models = toys as unknown as readonly Model<ModelName>[];
    const report = comparePrepared(prepared, { models }).models.map(
      ({ model, settles, parameters, channels }) => ({
        model,
        settles,
        parameters,
        value: channels.map(({ channel, value }) => `${channel} ${value.minor}`),
        figures: channels.flatMap(({ removalEffect }) => removalEffect ?? []),
      }),
    );
    expect(report).toEqual([
      { model: 'second-touch', settles: false, parameters: null, value: ['mia 1999'], figures: [] },
      {
        model: 'equal-channels',
        settles: false,
        parameters: null,
        value: ['ana 667', 'mia 666', 'noor 666'],
        figures: [],
      },
      {
        model: 'last',
        settles: true,
        parameters: { model: 'last' },
        value: ['noor 1999'],
        figures: [],
      },
    ]);
  });

  it('is refused by its name where it is not registered', () => {
    expect(() => selectModels(['equal-channels'], REGISTRY)).toThrow(
      '/0: expected a model out of "first", "last"',
    );
    expect(() => selectModels(['lst'], REGISTRY)).toThrow(/such as "last"/);
    expect(() => selectModels(['constructor'], REGISTRY)).toThrow(
      '/0: expected a model out of "first", "last"',
    );
  });
});
