import type { Locale } from './locale.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const date = (text: string): string => {
  const [year = '', month = '', day = ''] = text.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
};

const amount = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

/** English. */
export const en: Locale = {
  language: 'en',
  name: 'English',
  date,
  dateTime: (local, zone) => `${date(local.slice(0, 10))}, ${local.slice(11, 16)} (${zone})`,
  span: (from, to) => `from ${from} until ${to}`,
  list: (items) => (items.length < 2 ? (items[0] ?? 'none') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`),
  days: (count) => amount(count, 'day', 'days'),
  calendarDays: (count, zone) => `${amount(count, 'calendar day', 'calendar days')} (${zone})`,
  duration: (seconds) => {
    if (seconds % 3600 === 0) return amount(seconds / 3600, 'hour', 'hours');
    return seconds % 60 === 0 ? amount(seconds / 60, 'minute', 'minutes') : amount(seconds, 'second', 'seconds');
  },
  count: amount,
  article: (number) => `Article ${number}`,
  labels: {
    notAgreed: 'not agreed', partyAtFault: 'the party at fault', worldwide: 'worldwide', contract: 'Live commerce contract', parties: 'Parties',
    coverPage: 'Cover page', number: 'Contract', revision: 'Revision', hash: 'Fingerprint', draftedAt: 'Drafted', term: 'Term', law: 'Governing law',
    governingLanguage: 'Governing language', governs: 'this text governs', translation: 'translation; the other text governs', currency: 'Currency',
    zone: 'Dates and days are counted in', products: 'Products', product: 'Product', price: 'Price', audience: 'Audience', brief: 'Brief', grade: 'Grade',
    summary: 'Who owes what, and by when', who: 'Who', what: 'What', byWhen: 'By when', terms: 'Terms', signatures: 'Signatures', signature: 'Signature',
    nameTitle: 'Name and title', date: 'Date', role: 'Role', name: 'Name', market: 'Established in', contact: 'Contact',
    openSlots: 'not agreed yet', wording: 'In the words of the parties; the provisions above govern:', page: 'Page',
    notLegalAdvice: 'Written by software from typed terms; it is not legal advice.',
    intro: 'This cover page and the terms below are one contract. Where a value is named in both, the terms govern.',
    legalName: 'Legal name', address: 'Address', email: 'E-mail', taxResidence: 'Tax residence', representative: 'Represented by', licences: 'Permits',
  },
  words: {
    form: { 'short-video': 'short video', live: 'live session', 'image-text': 'image-and-text post' },
    action: { publish: 'publish', host: 'host' },
    platform: {
      tiktok: 'TikTok', 'tiktok-shop': 'TikTok Shop', instagram: 'Instagram', facebook: 'Facebook', youtube: 'YouTube', twitch: 'Twitch', 'amazon-live': 'Amazon Live',
      shopee: 'Shopee', lazada: 'Lazada', line: 'LINE', pinterest: 'Pinterest', snapchat: 'Snapchat', x: 'X', douyin: 'Douyin', kuaishou: 'Kuaishou', 'own-site': "the brand's own site",
    },
    trigger: { signing: 'the last party has signed', publication: 'publication', assessment: 'the assessment date' },
    per: { item: 'for each published item', session: 'for each live session held', deal: 'for the whole of the deal' },
    deduction: {
      'platform-coupon': 'platform coupons', 'merchant-coupon': 'merchant coupons', tax: 'sales taxes', shipping: 'shipping', 'platform-fee': 'platform fees', returns: 'returned goods',
    },
    measure: {
      'credited-orders': 'orders credited to the creator', 'credited-net-sales': 'net sales credited to the creator', 'live-minutes': 'minutes live', deliveries: 'pieces delivered', metric: 'the reported metric',
    },
    likeness: { none: 'for no further use', social: 'on social media only', 'social-and-advertising': 'on social media and in advertising' },
    media: { social: 'social media', 'paid-ads': 'paid advertising', 'own-site': "the licensee's own sites", marketplace: 'marketplace product pages', 'e-mail': 'e-mail', retail: 'points of sale', tv: 'television' },
    policyResponse: {
      'move-platform': 'the parties move the affected deliverables to another platform of comparable reach, at no extra charge',
      reschedule: 'the affected deliverables are moved to the earliest date on which they are allowed again, within the term',
      'end-pro-rata': 'either party may end the affected deliverables, and the fee for them is reduced in proportion',
    },
    disclosure: { 'content-label': 'a label in the content itself', 'platform-switch': "the platform's own paid-partnership switch", spoken: 'a spoken notice' },
    event: {
      'natural-disaster': 'natural disaster', epidemic: 'epidemic', war: 'war', 'government-act': 'an act of government', 'network-outage': 'a network outage', 'platform-outage': 'an outage or closure of the platform',
      illness: 'certified illness of the person who performs', strike: 'strike',
    },
    endPayment: {
      'delivered-only': 'what was delivered by then is paid in full, and nothing else is owed', 'pro-rata': 'the fee is reduced in proportion to what was not delivered', refund: 'what was paid for undelivered work is refunded',
    },
    cause: {
      'missed-publication': 'a publish date is missed', 'unlawful-content': 'content breaks the law', 'undisclosed-advertising': 'advertising is not disclosed', 'false-data': 'reported figures are false',
      'non-payment': 'a due payment is not made', 'reputation-harm': "conduct seriously harms the other party's reputation",
    },
    dataFormat: { csv: 'a CSV file', json: 'a JSON file', xlsx: 'an Excel workbook', 'platform-export': "the platform's own export", screenshots: 'screenshots of the platform dashboard' },
    touch: {
      code: 'redeemed code', 'pin-click': 'click on a pinned product', 'live-click': 'click in the live session', click: 'click', referral: 'referral link', 'live-view': 'view of the live session',
      affiliate: 'affiliate link', utm: 'tagged link', 'post-click': 'click on a post', 'post-view': 'view of a post', direct: 'direct visit',
    },
    role: { brand: 'Brand', creator: 'Creator', agency: 'Agency', payee: 'Payee' },
    room: { 'one-to-one': 'one to one', showroom: 'showroom', interactive: 'interactive room' },
    language: {
      en: 'English', 'zh-Hans': 'Simplified Chinese', 'zh-Hant': 'Traditional Chinese', zh: 'Chinese', fr: 'French', es: 'Spanish', de: 'German', ja: 'Japanese', ko: 'Korean', vi: 'Vietnamese', th: 'Thai',
      id: 'Indonesian', ms: 'Malay', pt: 'Portuguese', 'pt-BR': 'Brazilian Portuguese', it: 'Italian', nl: 'Dutch', ar: 'Arabic', hi: 'Hindi', fil: 'Filipino',
    },
    hostRole: { host: 'host', cohost: 'co-host', moderator: 'moderator', interpreter: 'interpreter' },
  },
  markets: {
    AE: 'the United Arab Emirates', AU: 'Australia', BR: 'Brazil', CA: 'Canada', CN: 'China', DE: 'Germany', ES: 'Spain', EU: 'the European Union', FR: 'France', GB: 'the United Kingdom', HK: 'Hong Kong', ID: 'Indonesia',
    IN: 'India', IT: 'Italy', JP: 'Japan', KR: 'South Korea', MX: 'Mexico', MY: 'Malaysia', NL: 'the Netherlands', NZ: 'New Zealand', PH: 'the Philippines', SA: 'Saudi Arabia', SG: 'Singapore', TH: 'Thailand', TW: 'Taiwan', US: 'the United States', VN: 'Vietnam',
  },
};
