/**
 * A URL as errors and logs may show it: without user name and password, and without its query, which may hold personal
 * data. Text that is no URL is treated alike.
 */
export function shownUrl(url: string): string {
  return (url.split(/[?#]/)[0] ?? '').replace(/^((?:[a-z][a-z\d+.-]*:)?\/\/)?[^/]*@/i, '$1');
}
