import type { SessionLog } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { reportPage } from './page.ts';
import { reportFixture } from './report.fixture.ts';

const page = reportPage(reportFixture(), 'en');

describe('reportPage', () => {
  it('is the same bytes for the same facts', () => {
    expect(reportPage(reportFixture(), 'en') === page).toBe(true);
  });

  it('loads nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|\son\w+=|<link|<img|<iframe|@import|url\(/i);
    // Links lead to files beside the page, and nowhere else.
    expect(page).not.toMatch(/src="/);
    expect(page).not.toMatch(/href="(?!\.\/[\w.-]+")/);
    expect(page).toContain("default-src 'none'");
  });

  it('makes hostile names and questions inert', () => {
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f]/);
    expect(page).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
    expect(page).toContain('Lip Lab &#60;3');
  });

  it('closes every element it opens, in order', () => {
    const open: string[] = [];
    for (const [, closing, name = '', rest = ''] of page
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .matchAll(/<(\/?)([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>/gi)) {
      if (['meta', 'br'].includes(name) || rest.endsWith('/')) continue;
      if (closing === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  it('shows a room without a server as such', () => {
    const facts = reportFixture();
    const log: SessionLog = { ...facts.log, mode: 'memory', server: null, network: [] };
    const memory = reportPage({ ...facts, log }, 'en');
    expect(memory).toContain('nothing was streamed');
    expect(memory).toContain('there was no media to measure');
    expect(page).not.toContain('nothing was streamed');
  });

  it('can be read without seeing it: language, title, headed sections, described pictures, headed columns', () => {
    expect(page).toContain('<html lang="en"');
    expect(page).toMatch(/<title>[^<]{10,}<\/title>/);
    expect(page).not.toMatch(/<svg(?![^>]*aria-label="[^"]{8,}")/);
    expect(page).not.toMatch(/<svg(?![^>]*role="img")/);
    expect(page).not.toMatch(/<th(?=[ >])(?![^>]*scope="col")/);
    for (const [, id = ''] of page.matchAll(/<section[^>]*aria-labelledby="([\w-]+)"/g))
      expect(page).toContain(`<h2 id="${id}"`);
    expect(page.match(/<section(?![^>]*aria-labelledby)/)).toBeNull();
    // What scrolls sideways can be reached by keyboard.
    expect(page).not.toMatch(/class="(pan|scroll)"(?! tabindex="0")/);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('draws every figure of the flow as a finite number', () => {
    expect(page).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });
});
