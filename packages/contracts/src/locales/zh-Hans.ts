import type { Locale } from './locale.ts';

const date = (text: string): string => {
  const [year = '', month = '', day = ''] = text.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
};

/** Simplified Chinese. */
export const zhHans: Locale = {
  language: 'zh-Hans',
  name: '简体中文',
  date,
  dateTime: (local, zone) => `${date(local.slice(0, 10))} ${local.slice(11, 16)}（${zone}）`,
  span: (from, to) => `${from}起至${to}止`,
  list: (items) => (items.length < 2 ? (items[0] ?? '无') : `${items.slice(0, -1).join('、')}和${items.at(-1) ?? ''}`),
  days: (count) => `${count}日`,
  calendarDays: (count, zone) => `${count}个自然日（${zone})`,
  duration: (seconds) => {
    if (seconds % 3600 === 0) return `${seconds / 3600}小时`;
    return seconds % 60 === 0 ? `${seconds / 60}分钟` : `${seconds}秒`;
  },
  count: (count, one) => `${count}${one}`,
  article: (number) => `第${number}条`,
  labels: {
    notAgreed: '未约定', partyAtFault: '过错方', worldwide: '全球', contract: '直播带货合作合同', parties: '合同各方',
    coverPage: '封面条款', number: '合同编号', revision: '版本', hash: '指纹', draftedAt: '起草时间', term: '合同期限', law: '适用法律',
    governingLanguage: '以何种文本为准', governs: '以本文本为准', translation: '译文，以另一文本为准', currency: '币种',
    zone: '日期与天数所依时区', products: '产品', product: '产品', price: '价格', audience: '受众市场', brief: '需求单', grade: '评估',
    summary: '谁在何时之前应做什么', who: '义务方', what: '义务', byWhen: '时间', terms: '正文条款', signatures: '签署', signature: '签字',
    nameTitle: '姓名及职务', date: '日期', role: '身份', name: '名称', market: '所在地', contact: '联系方式',
    openSlots: '尚未约定', wording: '以下为当事人原话，以上述条款为准：', page: '页',
    notLegalAdvice: '本文由软件依据结构化条款生成，不构成法律意见。',
    intro: '本封面条款与下列正文共同构成一份合同；同一事项两处均有约定的，以正文为准。',
    legalName: '法定名称', address: '地址', email: '电子邮箱', taxResidence: '税务居民所在地', representative: '代表人', licences: '许可证照',
  },
  words: {
    form: { 'short-video': '短视频', live: '直播', 'image-text': '图文' },
    action: { publish: '发布', host: '主持' },
    platform: {
      tiktok: 'TikTok', 'tiktok-shop': 'TikTok Shop', instagram: 'Instagram', facebook: 'Facebook', youtube: 'YouTube', twitch: 'Twitch', 'amazon-live': 'Amazon Live',
      shopee: 'Shopee', lazada: 'Lazada', line: 'LINE', pinterest: 'Pinterest', snapchat: 'Snapchat', x: 'X', douyin: '抖音', kuaishou: '快手', 'own-site': '品牌方自有网站',
    },
    trigger: { signing: '各方签署完毕', publication: '内容发布', assessment: '考核认定日' },
    per: { item: '按每条已发布内容计', session: '按每场已完成直播计', deal: '按整单计' },
    deduction: { 'platform-coupon': '平台优惠券', 'merchant-coupon': '商家优惠券', tax: '销售税', shipping: '运费', 'platform-fee': '平台费用', returns: '退货' },
    measure: { 'credited-orders': '归属于达人的订单数', 'credited-net-sales': '归属于达人的净销售额', 'live-minutes': '直播分钟数', deliveries: '已交付内容数', metric: '所报告的指标' },
    likeness: { none: '不得作其他使用', social: '仅限社交媒体', 'social-and-advertising': '社交媒体及广告投放' },
    media: { social: '社交媒体', 'paid-ads': '付费广告', 'own-site': '被许可方自有网站', marketplace: '电商平台商品页', 'e-mail': '电子邮件', retail: '线下门店', tv: '电视' },
    policyResponse: {
      'move-platform': '双方将受影响的内容转至触达相当的其他平台，不另收费',
      reschedule: '受影响的内容顺延至合同期限内重新获准的最早日期',
      'end-pro-rata': '任何一方可终止受影响的内容，相应费用按比例扣减',
    },
    disclosure: { 'content-label': '内容中的标识', 'platform-switch': '平台自带的商业合作声明开关', spoken: '口播说明' },
    event: {
      'natural-disaster': '自然灾害', epidemic: '疫情', war: '战争', 'government-act': '政府行为', 'network-outage': '网络中断', 'platform-outage': '平台故障或关停', illness: '履行人经证明的疾病', strike: '罢工',
    },
    endPayment: { 'delivered-only': '已交付部分全额付费，其余费用不再支付', 'pro-rata': '费用按未交付部分的比例扣减', refund: '未交付部分已支付的费用予以退还' },
    cause: {
      'missed-publication': '未按约定时间发布', 'unlawful-content': '内容违法', 'undisclosed-advertising': '未披露广告性质', 'false-data': '提供虚假数据', 'non-payment': '到期未付款', 'reputation-harm': '行为严重损害对方声誉',
    },
    dataFormat: { csv: 'CSV 文件', json: 'JSON 文件', xlsx: 'Excel 工作簿', 'platform-export': '平台导出文件', screenshots: '平台后台截图' },
    touch: {
      code: '使用优惠码', 'pin-click': '点击置顶商品', 'live-click': '直播间内点击', click: '点击', referral: '推荐链接', 'live-view': '观看直播', affiliate: '联盟链接', utm: '带标记链接', 'post-click': '点击内容', 'post-view': '观看内容', direct: '直接访问',
    },
    role: { brand: '品牌方', creator: '达人', agency: '机构', payee: '收款方' },
    room: { 'one-to-one': '一对一', showroom: '秀场', interactive: '互动直播间' },
    language: {
      en: '英语', 'zh-Hans': '简体中文', 'zh-Hant': '繁体中文', zh: '中文', fr: '法语', es: '西班牙语', de: '德语', ja: '日语', ko: '韩语', vi: '越南语', th: '泰语', id: '印度尼西亚语', ms: '马来语', pt: '葡萄牙语', 'pt-BR': '巴西葡萄牙语', it: '意大利语', nl: '荷兰语', ar: '阿拉伯语', hi: '印地语', fil: '菲律宾语',
    },
    hostRole: { host: '主播', cohost: '副播', moderator: '场控', interpreter: '口译' },
  },
  markets: {
    AE: '阿联酋', AU: '澳大利亚', BR: '巴西', CA: '加拿大', CN: '中国', DE: '德国', ES: '西班牙', EU: '欧盟', FR: '法国', GB: '英国', HK: '中国香港', ID: '印度尼西亚', IN: '印度', IT: '意大利', JP: '日本', KR: '韩国', MX: '墨西哥', MY: '马来西亚',
    NL: '荷兰', NZ: '新西兰', PH: '菲律宾', SA: '沙特阿拉伯', SG: '新加坡', TH: '泰国', TW: '中国台湾', US: '美国', VN: '越南',
  },
};
