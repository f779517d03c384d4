import { createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selfSignedCertificate } from './certificate.ts';
import { integer, oid } from './der.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const FROM = Date.parse('2026-11-29T00:00:00Z');
const YEAR_MS = 365 * 86_400_000;
const CONTENT = {
  names: ['localhost', 'studio.local'],
  addresses: ['192.168.1.7', '127.0.0.1'],
  from: FROM,
  until: FROM + YEAR_MS,
  serial: Buffer.from('80ff01', 'hex'),
};

test('Node reads what it says, and its signature holds', () => {
  const read = new X509Certificate(selfSignedCertificate(privateKey, CONTENT));
  expect(read.subjectAltName).toBe(
    'DNS:localhost, DNS:studio.local, IP Address:192.168.1.7, IP Address:127.0.0.1',
  );
  expect([Date.parse(read.validFrom), Date.parse(read.validTo)]).toEqual([FROM, FROM + YEAR_MS]);
  expect(read.serialNumber).toBe('80FF01');
  expect(read.ca).toBe(false);
  expect(read.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
  expect(read.checkPrivateKey(privateKey)).toBe(true);
  expect(read.verify(read.publicKey)).toBe(true);
  expect(read.checkIP('192.168.1.7')).toBe('192.168.1.7');
  expect(read.checkIP('192.168.1.8')).toBeUndefined();
});

test('it is signed by its own key alone', () => {
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const read = new X509Certificate(selfSignedCertificate(privateKey, CONTENT));
  expect(read.checkPrivateKey(other.privateKey)).toBe(false);
  expect(read.verify(other.publicKey)).toBe(false);
});

test('any number, time and list of addresses can be read again', () => {
  const address = fc.ipV4();
  const year = fc.date({
    min: new Date('2000-01-01'),
    max: new Date('2099-01-01'),
    noInvalidDate: true,
  });
  const serial = fc.uint8Array({ minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(address, { minLength: 1, maxLength: 40 }), year, serial, (...given) => {
      const [addresses, date, bytes] = given;
      const from = Math.floor(date.getTime() / 1_000) * 1_000;
      const content = { ...CONTENT, addresses, from, until: from + YEAR_MS, serial: bytes };
      const read = new X509Certificate(selfSignedCertificate(privateKey, content));
      expect(Date.parse(read.validFrom)).toBe(from);
      expect(BigInt(`0x${read.serialNumber}`)).toBe(
        BigInt(`0x${Buffer.from(bytes).toString('hex')}`),
      );
      for (const one of addresses) expect(read.checkIP(one)).toBe(one);
      expect(read.verify(read.publicKey)).toBe(true);
    }),
  );
});

/** Values of X.690, sections 8.3 and 8.19, as OpenSSL writes them. */
test.each([
  [integer(Buffer.from([0])), '020100'],
  [integer(Buffer.from([0, 0x7f])), '02017f'],
  [integer(Buffer.from([0x80])), '02020080'],
  [oid('2.5.29.17'), '0603551d11'],
  [oid('1.2.840.10045.4.3.2'), '06082a8648ce3d040302'],
])('%o in DER', (encoded, hex) => {
  expect(encoded.toString('hex')).toBe(hex);
});

test('a key that was kept as PEM makes the same public key', () => {
  const kept = createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const [first, second] = [privateKey, kept].map(
    (key) => new X509Certificate(selfSignedCertificate(key, CONTENT)).publicKey,
  );
  expect(first && second?.equals(first)).toBe(true);
});
