import { createPublicKey, type KeyObject, sign } from 'node:crypto';
import { bits, instant, integer, octets, oid, sequence, set, TRUE, tagged, text } from './der.ts';

/** What a certificate says. */
export interface CertificateContent {
  /** Host names that it is for, such as `localhost`. */
  readonly names: readonly string[];
  /** IPv4 addresses that it is for. */
  readonly addresses: readonly string[];
  /** Milliseconds since 1970. */
  readonly from: number;
  /** Milliseconds since 1970. Phones take at most 825 days. */
  readonly until: number;
  /** Random bytes, at most 20: a browser that knows two certificates with one number refuses both. */
  readonly serial: Uint8Array;
}

const OIDS = {
  commonName: '2.5.4.3',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  alternativeNames: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  extendedKeyUsage: '2.5.29.37',
  serverAuth: '1.3.6.1.5.5.7.3.1',
} as const;

const VERSION_3 = tagged(0xa0, integer(Buffer.from([2])));
const ALGORITHM = sequence(oid(OIDS.ecdsaWithSha256));
const NAME = sequence(set(sequence(oid(OIDS.commonName), text('livelane dev-server'))));

/**
 * A certificate of a server, signed with its own key (RFC 5280). It can sign no other certificate.
 * Made here because Node has no call for it, and packages that do bring a dozen others along.
 *
 * @param key - private key on the curve P-256
 * @returns PEM
 */
export function selfSignedCertificate(key: KeyObject, content: CertificateContent): string {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const signed = sequence(
    VERSION_3,
    integer(content.serial),
    ALGORITHM,
    NAME,
    sequence(instant(content.from), instant(content.until)),
    NAME,
    spki,
    tagged(0xa3, sequence(...extensions(content))),
  );
  const certificate = sequence(signed, ALGORITHM, bits(sign('sha256', signed, key)));
  const lines = certificate.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

function extensions({ names, addresses }: CertificateContent): Buffer[] {
  const NO_AUTHORITY = sequence();
  const alternatives = [
    ...names.map((name) => tagged(0x82, Buffer.from(name))),
    ...addresses.map((address) => tagged(0x87, Buffer.from(address.split('.').map(Number)))),
  ];
  return [
    sequence(oid(OIDS.basicConstraints), TRUE, octets(NO_AUTHORITY)),
    sequence(oid(OIDS.extendedKeyUsage), octets(sequence(oid(OIDS.serverAuth)))),
    sequence(oid(OIDS.alternativeNames), octets(sequence(...alternatives))),
  ];
}
