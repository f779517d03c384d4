/** Platforms by the names that exports and lists have for them; the longest first. */
const NAMES: readonly (readonly [name: string, platform: string])[] = [
  ['tiktok shop', 'tiktok'],
  ['instagram', 'instagram'],
  ['facebook', 'facebook'],
  ['youtube', 'youtube'],
  ['kuaishou', 'kuaishou'],
  ['tiktok', 'tiktok'],
  ['twitch', 'twitch'],
  ['douyin', 'douyin'],
  ['抖音', 'douyin'],
  ['快手', 'kuaishou'],
  ['insta', 'instagram'],
  ['ig', 'instagram'],
  ['tt', 'tiktok'],
  ['yt', 'youtube'],
  ['fb', 'facebook'],
];

/** The platform that a name means; undefined where it means none. */
export function platformNamed(text: string): string | undefined {
  const name = text.normalize('NFKC').trim().toLowerCase().replace(/[_-]/g, ' ');
  const known = NAMES.find(([it]) => it === name)?.[1];
  return (
    known ??
    (/^[a-z][a-z0-9]{1,38}$/.test(name.replace(/ /g, '')) ? name.replace(/ /g, '-') : undefined)
  );
}

/** The platform that a column's name begins with, and the rest of the name: `IG Followers`, `tiktok_handle`, `抖音粉丝数`. */
export function platformPrefix(
  column: string,
): { readonly platform: string; readonly rest: string } | undefined {
  const text = column.normalize('NFKC').trim().toLowerCase();
  for (const [name, platform] of NAMES) {
    if (!text.startsWith(name)) continue;
    const rest = text.slice(name.length);
    if (rest === '') return { platform, rest: 'platform cell' };
    if (/^[\s_:/.(-]/.test(rest) || /\p{Script=Han}/u.test(name)) return { platform, rest };
  }
  return undefined;
}

/** The platform whose address a link has; undefined for others. */
export function platformOfLink(text: string): string | undefined {
  const host = /^(?:https?:\/\/)?(?:www\.|m\.)?([a-z.]+)\//i.exec(text)?.[1]?.toLowerCase() ?? '';
  const hosts: Readonly<Record<string, string>> = {
    'instagram.com': 'instagram',
    'tiktok.com': 'tiktok',
    'youtube.com': 'youtube',
    'douyin.com': 'douyin',
    'facebook.com': 'facebook',
    'twitch.tv': 'twitch',
  };
  return Object.hasOwn(hosts, host) ? hosts[host] : undefined;
}

/** A handle without `@` or the address around it: `@Mia.Tests`, `https://www.instagram.com/mia.tests/`. */
export function handleOf(text: string): string {
  const link = /^(?:https?:\/\/)?[\w.-]+\.[a-z]{2,}\/(?:@|user\/|channel\/|c\/)?([^/?#]+)/i.exec(
    text.trim(),
  );
  return (link?.[1] ?? text.trim()).replace(/^@/, '');
}

/** A handle as handles of several platforms are compared: without letter case, dots and underscores at the ends. */
export function normalHandle(text: string): string {
  return handleOf(text).normalize('NFKC').toLowerCase().replace(/[._-]/g, '');
}
