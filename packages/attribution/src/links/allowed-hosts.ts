import { inputInvalid } from '@livelane/contracts/vocabulary';
import { attributionIssue } from '../records/issues.ts';
import { addressOf } from './create-link.ts';

/** Refuses a target outside of the hosts. @throws INPUT_INVALID */
export type TargetCheck = (target: string) => void;

/**
 * A check of the addresses that links lead to, so that nobody can make a link of the shop lead elsewhere.
 * @param hosts - `shop.example`, with its port where that is not the usual one; `*.shop.example` is all its subdomains
 * @throws INPUT_INVALID for no host, and for what is none
 */
export function allowedHosts(hosts: readonly string[]): TargetCheck {
  const known = Array.isArray(hosts) ? hosts.map(hostOf) : [];
  if (known.length === 0 || known.includes(undefined))
    throw inputInvalid('createClickEndpoint', [
      attributionIssue('LINK_HOSTS', { path: '/hosts', received: hosts }),
    ]);
  return (target) => {
    const { host, username, password } = addressOf(target);
    const isKnown = known.some((it) => it === host || (it?.startsWith('.') && host.endsWith(it)));
    if (isKnown && username === '' && password === '') return;
    throw inputInvalid('createClickEndpoint', [
      attributionIssue('LINK_HOST', { path: '/target', received: target, params: { hosts } }),
    ]);
  };
}

/** A host as addresses have it; with a point before it where it stands for subdomains; undefined for what is none. */
function hostOf(text: string): string | undefined {
  const [, wild = '', name = ''] = /^(\*\.)?([^/?#@*\\\s]+)$/.exec(text) ?? [];
  if (name === '' || !URL.canParse(`https://${name}`)) return undefined;
  return `${wild === '' ? '' : '.'}${new URL(`https://${name}`).host}`;
}
