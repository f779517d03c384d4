import type { LocalText } from '@livelane/contracts/vocabulary';
import { renderUnicodeCompact } from 'uqr';
import type { LanAccess } from '../devserver/index.ts';

/** What people with a phone are shown: the pages as QR codes, and how to get past the browser's warning. */
export function invitation({
  viewerPage,
  hostPage,
  fingerprint,
  validUntil,
  folder,
}: LanAccess): (LocalText | string)[] {
  const until = validUntil.slice(0, 10);
  return [
    { en: `To watch on a phone: ${viewerPage}`, 'zh-Hans': `用手机观看：${viewerPage}` },
    qrCode(viewerPage),
    { en: `To publish a phone's camera: ${hostPage}`, 'zh-Hans': `用手机摄像头开播：${hostPage}` },
    qrCode(hostPage),
    {
      en: `The phone warns of the certificate, which this machine signed itself: accept it once, if its SHA-256 is ${fingerprint}. It is valid until ${until}.`,
      'zh-Hans': `手机会提示证书由本机自行签发：请核对其 SHA-256 为 ${fingerprint} 后接受一次。有效期至 ${until}。`,
    },
    {
      en: `Keys and certificate are kept in ${folder}; whoever has one of the addresses above may join.`,
      'zh-Hans': `密钥和证书保存在 ${folder}；任何拥有上述地址的人都可进入。`,
    },
  ];
}

/** Light on dark, as most terminals are; cameras read the inverse too. The margin of four modules is part of a QR code. */
const qrCode = (text: string): string => renderUnicodeCompact(text, { border: 4, ecc: 'M' });
