import type { TermText } from '../term-text.ts';

/** Version 1. */
export const arbitrationText: TermText = {
  provisions: [
    {
      en: 'A party with a claim first gives notice of it to the parties concerned, saying what it asks for and why. It may bring the claim when {negotiationDays} have passed since that notice without a settlement; a claim that would otherwise lapse may be brought at once.',
      'zh-Hans':
        '一方有请求的，应先通知有关各方，写明请求及理由。自该通知之日起{negotiationDays}内未能协商解决的，方可申请仲裁；逾期将丧失权利的，可立即申请。',
    },
    {
      en: 'Every dispute out of or in connection with this contract, also on its existence, validity or end, is submitted to {institution} and finally decided by arbitration under {rules} in force when arbitration is requested.',
      'zh-Hans':
        '因本合同引起或与本合同有关的一切争议，包括关于合同成立、效力或终止的争议，均提交{institution}，按照申请仲裁时有效的{rules}进行仲裁。',
    },
    {
      en: 'The seat of arbitration is {seat}, the language of the proceedings is {language}, and the tribunal consists of {arbitrators}.',
      'zh-Hans': '仲裁地为{seat}，仲裁语言为{language}，仲裁庭由{arbitrators}组成。',
    },
    {
      en: 'Where more than two parties are in dispute and the sides do not agree on whom to nominate within the time of the rules, the institution appoints the whole tribunal.',
      'zh-Hans':
        '争议涉及两方以上，且各方未在规则规定的期限内就仲裁员人选达成一致的，仲裁庭全部成员由该机构指定。',
    },
    {
      en: 'The award is final and binds every party to the arbitration.',
      'zh-Hans': '仲裁裁决是终局的，对参加仲裁的各方均有约束力。',
    },
    {
      en: 'Until a dispute is decided, the parties perform what is not in dispute. Any party may at any time ask a competent court for interim measures.',
      'zh-Hans':
        '争议解决期间，各方应继续履行无争议的义务。任何一方可随时向有管辖权的法院申请保全等临时措施。',
    },
  ],
  nouns: { arbitrators: { en: ['arbitrator', 'arbitrators'], 'zh-Hans': '名仲裁员' } },
  words: {
    institution: {
      of: 'institution',
      is: {
        aaa: { en: 'the American Arbitration Association', 'zh-Hans': '美国仲裁协会' },
        bac: { en: 'the Beijing Arbitration Commission', 'zh-Hans': '北京仲裁委员会' },
        cietac: {
          en: 'the China International Economic and Trade Arbitration Commission',
          'zh-Hans': '中国国际经济贸易仲裁委员会',
        },
        dis: { en: 'the German Arbitration Institute', 'zh-Hans': '德国仲裁协会' },
        hkiac: {
          en: 'the Hong Kong International Arbitration Centre',
          'zh-Hans': '香港国际仲裁中心',
        },
        icc: {
          en: 'the International Court of Arbitration of the International Chamber of Commerce',
          'zh-Hans': '国际商会国际仲裁院',
        },
        icdr: {
          en: 'the International Centre for Dispute Resolution',
          'zh-Hans': '国际争议解决中心',
        },
        jams: { en: 'JAMS', 'zh-Hans': '美国司法仲裁调解服务公司（JAMS）' },
        lcia: { en: 'the London Court of International Arbitration', 'zh-Hans': '伦敦国际仲裁院' },
        scia: {
          en: 'the Shenzhen Court of International Arbitration',
          'zh-Hans': '深圳国际仲裁院',
        },
        shiac: {
          en: 'the Shanghai International Arbitration Center',
          'zh-Hans': '上海国际经济贸易仲裁委员会（上海国际仲裁中心）',
        },
        siac: {
          en: 'the Singapore International Arbitration Centre',
          'zh-Hans': '新加坡国际仲裁中心',
        },
      },
    },
    rules: {
      of: 'institution',
      is: {
        aaa: { en: 'its Commercial Arbitration Rules', 'zh-Hans': '该会《商事仲裁规则》' },
        bac: { en: 'its Arbitration Rules', 'zh-Hans': '该会仲裁规则' },
        cietac: { en: 'its Arbitration Rules', 'zh-Hans': '该会仲裁规则' },
        dis: { en: 'its Arbitration Rules', 'zh-Hans': '该会仲裁规则' },
        hkiac: {
          en: 'its Administered Arbitration Rules',
          'zh-Hans': '该中心《机构仲裁规则》',
        },
        icc: {
          en: 'the Rules of Arbitration of the International Chamber of Commerce',
          'zh-Hans': '《国际商会仲裁规则》',
        },
        icdr: { en: 'its International Arbitration Rules', 'zh-Hans': '该中心《国际仲裁规则》' },
        jams: {
          en: 'its Comprehensive Arbitration Rules and Procedures',
          'zh-Hans': '该机构《综合仲裁规则与程序》',
        },
        lcia: { en: 'its Arbitration Rules', 'zh-Hans': '该院仲裁规则' },
        scia: { en: 'its Arbitration Rules', 'zh-Hans': '该院仲裁规则' },
        shiac: { en: 'its Arbitration Rules', 'zh-Hans': '该会仲裁规则' },
        siac: { en: 'its Arbitration Rules', 'zh-Hans': '该中心仲裁规则' },
      },
    },
  },
};
