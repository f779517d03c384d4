import type { Prose } from '../clause/text/prose.ts';
import { isNaturalPerson, type Party } from '../contract/party.ts';
import type { Block, SigningParty } from './block.ts';
import { roleName } from './role-name.ts';
import type { Writing } from './writing.ts';

/** A block to sign for each party; who is only paid does not sign. */
export function signatureSection(writing: Writing): Block[] {
  const { contract, locale } = writing;
  return [
    { block: 'heading', text: locale.labels.signatures },
    {
      block: 'signatures',
      colon: locale.colon,
      parties: contract.parties
        .filter(({ role }) => role !== 'payee')
        .map((party) => signingParty(party, writing)),
    },
    { block: 'note', prose: [locale.labels.notLegalAdvice] },
  ];
}

function signingParty(party: Party, writing: Writing): SigningParty {
  const { contract, locale } = writing;
  const { labels, words } = locale;
  const { legalName, registration, representative } = party;
  const given: [string, string | undefined][] = [
    [isNaturalPerson(party) ? labels.fullName : labels.legalName, legalName],
    [registration === undefined ? '' : words.registration[registration.type], registration?.number],
    [labels.representative, representative],
  ];
  return {
    role: roleName(party, writing),
    name: party.name,
    facts: given.flatMap(([label, value]): [string, Prose][] =>
      value === undefined ? [] : [[label, [{ value }]]],
    ),
    lines: contract.law === 'CN' ? sealedLines(party, writing) : signedLines(party, writing),
  };
}

function signedLines(party: Party, { locale: { labels } }: Writing): string[] {
  return isNaturalPerson(party)
    ? [labels.signature, labels.date]
    : [labels.signature, labels.nameTitle, labels.date];
}

/** Under Chinese law a company affixes its seal. */
function sealedLines(party: Party, { locale: { labels } }: Writing): string[] {
  return isNaturalPerson(party)
    ? [labels.signature, labels.place, labels.date]
    : [labels.seal, labels.representativeSignature, labels.place, labels.date];
}
