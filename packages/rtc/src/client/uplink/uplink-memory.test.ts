import { expect, test, vi } from 'vitest';
import { recallUplink, rememberUplink } from './uplink-memory.ts';

const at = Date.UTC(2026, 10, 29);
const kept = (entries: Record<string, string> = {}) => {
  const stored = new Map(Object.entries(entries));
  return {
    stored,
    storage: {
      get: (key: string) => stored.get(key) ?? null,
      set: (key: string, value: string) => void stored.set(key, value),
    },
  };
};
const statistics = (second: number, availableKbps: number | null) => ({
  at: second * 1_000,
  outgoing: { availableKbps } as never,
});

test('what was held for ten seconds is recalled in the same network, and in no other', async () => {
  const { storage } = kept();
  const home = { network: 'home', storage };
  const remember = rememberUplink(home, () => at);
  for (const [second, kbps] of [900, null, 400, ...Array<number>(9).fill(700)].entries())
    remember(statistics(second, kbps));
  // The least of the ten seconds, not the last.
  expect(await recallUplink(home, at + 3_600_000)).toEqual({
    kbps: 400,
    limited: true,
    from: 'remembered',
  });
  expect(await recallUplink({ network: 'phone', storage }, at)).toBeUndefined();
});

test('less than ten seconds are not remembered', async () => {
  const { storage, stored } = kept();
  const remember = rememberUplink({ network: 'home', storage }, () => at);
  for (let second = 0; second < 10; second += 1) remember(statistics(second, 500));
  expect(stored.size).toBe(0);
});

test.each([
  ['of the day before', JSON.stringify({ kbps: 500, at: at - 86_400_001 })],
  ['of a clock ahead', JSON.stringify({ kbps: 500, at: at + 60_000 })],
  ['without a rate', JSON.stringify({ kbps: -1, at })],
  ['of another program', 'no JSON'],
])('an entry %s is not used', async (_, entry) => {
  const { storage } = kept({ 'livelane.uplink.home': entry });
  expect(await recallUplink({ network: 'home', storage }, at)).toBeUndefined();
});

test('a storage that fails neither ends a session nor begins one', async () => {
  const storage = {
    get: vi.fn().mockRejectedValue(new DOMException('blocked', 'SecurityError')),
    set: vi.fn().mockRejectedValue(new DOMException('full', 'QuotaExceededError')),
  };
  const memory = { network: 'home', storage };
  expect(await recallUplink(memory, at)).toBeUndefined();
  const remember = rememberUplink(memory, () => at);
  for (let second = 0; second <= 10; second += 1) remember(statistics(second, 500));
  await vi.waitFor(() => expect(storage.set).toHaveBeenCalledOnce());
});
