import type { NAMES_EN, NOUNS_EN } from './names.en.ts';

/** Nouns with the measure word by which they are counted. */
export const NOUNS_ZH_HANS: Readonly<Record<keyof typeof NOUNS_EN, string>> = {
  clause: '项条款',
  duty: '项披露义务',
  event: '个事件',
  line: '行',
  order: '笔订单',
  record: '条记录',
  remark: '条提示',
  row: '行',
  sale: '笔销售',
  'statement-line': '行结算',
  thing: '处没有写明',
  time: '次',
  viewer: '位观众',
};

/** What values of records are called in Simplified Chinese. */
export const NAMES_ZH_HANS: {
  readonly [Group in keyof typeof NAMES_EN]: Readonly<
    Record<keyof (typeof NAMES_EN)[Group], string>
  >;
} = {
  severity: { error: '错误', warning: '警告', hint: '提示' },
  criterion: {
    'price-tier': '价位',
    audience: '受众',
    engagement: '互动',
    tonality: '调性',
    professionalism: '专业度',
    'staying-power': '持续更新',
    localisation: '本地化',
    'price-performance': '性价比',
    'track-record': '过往战绩',
    size: '体量',
  },
  act: {
    pin: '置顶',
    unpin: '取消置顶',
    promotion: '促销',
    disclose: '披露',
    question: '提问',
    answer: '回答',
    click: '点击',
    redeem: '使用优惠码',
    lead: '留下联系方式',
    'viewer-leave': '观众离开',
    'viewer-join': '观众进入',
  },
  model: {
    first: '首次触点',
    last: '末次触点',
    'last-non-direct': '末次非直接触点',
    linear: '线性',
    'linear-unique': '线性（每渠道一次）',
    position: '基于位置',
    'time-decay': '时间衰减',
    markov: '马尔可夫链',
  },
  verdict: { kept: '已履行', broken: '未履行', 'not-shown': '无法证明' },
  phase: { start: '开始', stop: '结束' },
  foundBy: {
    env: 'LIVEKIT_URL',
    path: '来自 PATH',
    cache: '来自缓存',
    release: '官方发行包',
    go: '用 Go 构建',
    docker: 'Docker',
  },
  entry: {
    'fixed-fee': '固定费用',
    commission: '佣金',
    'commission-clawback': '扣回佣金',
    bonus: '奖金',
    retainer: '固定酬金',
    'session-hours': '直播时长',
    overtime: '超时',
    advance: '预付款',
    'cancellation-fee': '取消费用',
    expense: '费用报销',
    'in-kind': '实物酬劳',
    'early-end': '提前终止',
    'deposit-released': '释放效果保证金',
    'deposit-forfeited': '没收效果保证金',
    withholding: '代扣税',
    payment: '已付款',
  },
  rule: {
    continuous: '全程',
    'whole-promotion': '推广期间全程',
    'before-and-during': '首个商品之前及展示期间',
    'at-start': '开头',
  },
  basis: { law: '法律', platform: '平台规则', 'project-default': '项目默认值，并非法律' },
  confidence: { H: '可信度高', M: '可信度中', L: '可信度低', U: '未核实' },
  party: { nobody: '无归因', '(unattributed)': '无归因' },
};
