import { expect, test } from 'vitest';
import { studioArguments, studioSettings } from './arguments.ts';

test('what is not said has a default', () => {
  expect(studioSettings({})).toEqual({
    databaseUrl: undefined,
    origin: undefined,
    tokenSeconds: 60,
  });
  expect(studioArguments([], '/data')).toMatchObject({ port: 4321, data: '/data', reset: false });
});

test('--lan stands alone or has an address', () => {
  const lanOf = (...args: string[]) => studioArguments(args, '/data').lan;
  expect(lanOf()).toBeUndefined();
  expect(lanOf('--lan')).toBe('');
  expect(lanOf('--lan', '--reset')).toBe('');
  expect(lanOf('--lan', '192.0.2.7')).toBe('192.0.2.7');
});

test('links begin with an origin, whatever slash it ends in', () => {
  expect(studioSettings({ STUDIO_ORIGIN: 'https://studio.example/' }).origin).toBe(
    'https://studio.example',
  );
});

test.each([
  { STUDIO_ORIGIN: 'studio.example' },
  { STUDIO_ORIGIN: 'https://studio.example/live' },
  { STUDIO_ORIGIN: 'ftp://studio.example' },
  { STUDIO_TOKEN_SECONDS: '0' },
  { STUDIO_TOKEN_SECONDS: 'soon' },
])('%o is refused by its name', (env) => {
  expect(() => studioSettings(env)).toThrow(Object.keys(env)[0] ?? '');
});

test.each([
  [['--port', '0'], '--port takes'],
  [['--port', '4321x'], '--port takes'],
  [['--memory', '--data', 'x'], 'contradict'],
  [['--unknown'], "Unknown option '--unknown'"],
])('%o is refused: %s', (args, text) => {
  expect(() => studioArguments(args, '/data')).toThrow(text);
});
