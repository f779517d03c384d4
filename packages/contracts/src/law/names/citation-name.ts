import type { BothLanguages } from '../../vocabulary/index.ts';

/** Laws and rules of China by the citations of `markets/cn.ts`; those of other markets keep their official names. */
const CHINESE: Readonly<Record<string, string>> = {
  'Internet Advertising Measures 2023': '2023 年《互联网广告管理办法》',
  'Internet Advertising Measures 2023 (read here as: while a product is linked)':
    '2023 年《互联网广告管理办法》，此处理解为挂有商品链接期间',
  'Live E-commerce Supervision Measures': '《直播电商监督管理办法》',
  'Live Marketing Measures': '《网络直播营销管理办法（试行）》',
  'Live E-commerce Supervision Measures; Live Marketing Measures':
    '《直播电商监督管理办法》；《网络直播营销管理办法（试行）》',
  'Personal Information Protection Law': '《个人信息保护法》',
  'Advertising Law art. 9(3), wording of 2015': '2015 年修订的《广告法》第九条第（三）项',
  'Electronic Signature Law': '《电子签名法》',
  'Electronic Signature Law as amended on 2019-04-23': '2019-04-23 修正的《电子签名法》',
  'Implementing rules of the Enterprise Income Tax Law, art. 7': '《企业所得税法实施条例》第七条',
  'VAT Circular 36 (2016) arts. 6, 12, 13':
    '财税〔2016〕36 号《营业税改征增值税试点实施办法》第六条、第十二条、第十三条',
  'Filing of contracts and of payments abroad': '合同备案与对外支付备案',
  'VAT Law': '《增值税法》',
};

/** The citation of a rule of law or of a platform in both languages; laws of China have their own names in Chinese. */
export function citationName({
  id,
  citation,
}: {
  readonly id: string;
  readonly citation: string;
}): BothLanguages {
  const own =
    id.startsWith('cn.') && Object.hasOwn(CHINESE, citation) ? CHINESE[citation] : undefined;
  return { en: citation, 'zh-Hans': own ?? citation };
}
