import { describe, expect, it } from 'vitest';
import { chooseModels } from './models.ts';

describe('chooseModels', () => {
  it('settles by the first and compares all', () => {
    expect(chooseModels('last, linear,markov', null)).toEqual({
      settles: { model: 'last' },
      compared: ['last', 'linear', 'markov'],
      insteadOf: null,
    });
  });

  it('settles as the terms say where nothing is asked for, and says when asked otherwise', () => {
    const agreed = { model: 'time-decay', halfLifeSeconds: 3600 } as const;
    expect(chooseModels(undefined, agreed)).toEqual({
      settles: agreed,
      compared: ['time-decay', 'last', 'linear', 'markov'],
      insteadOf: null,
    });
    expect(chooseModels(undefined, { model: 'linear' }).compared).toEqual([
      'linear',
      'last',
      'markov',
    ]);
    expect(chooseModels('last,linear', agreed).insteadOf).toBe('time-decay');
    expect(chooseModels('time-decay', agreed).insteadOf).toBeNull();
  });

  it('takes the parameters of the terms where they agree on the model, and documented ones elsewhere', () => {
    const agreed = { model: 'time-decay', halfLifeSeconds: 3600 } as const;
    expect(chooseModels('time-decay', agreed).settles).toEqual(agreed);
    expect(chooseModels('position', agreed).settles).toEqual({
      model: 'position',
      first: 400_000,
      last: 400_000,
    });
  });

  it('refuses to settle by a model of whole channels, and says what to type instead', () => {
    expect(() => chooseModels('markov,last', null)).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: expect.stringContaining('--models last,markov'),
      }),
    );
    expect(() => chooseModels('markov', null)).toThrow('--models last,markov');
  });

  it.each(['', 'shapely', 'last,last', 'last,', '__proto__', 'constructor'])(
    'refuses %j',
    (text) => {
      expect(() => chooseModels(text, null)).toThrow(
        expect.objectContaining({ code: 'INPUT_INVALID' }),
      );
    },
  );
});
