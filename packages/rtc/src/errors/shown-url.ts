/**
 * A URL as errors and logs may show it: without user name and password, and without its query, which may hold personal
 * data. Text that is no URL is treated alike; a password with `/`, `?` or `#` in it makes a text that is none.
 */
export function shownUrl(url: string): string {
  const bare = URL.canParse(url) ? url : url.replace(/^([a-z][a-z\d+.-]*:\/\/).*@/i, '$1');
  return (bare.split(/[?#]/)[0] ?? '').replace(/^((?:[a-z][a-z\d+.-]*:)?\/\/)?[^/]*@/i, '$1');
}
