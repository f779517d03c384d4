import type { Texts } from '../shared/language.tsx';
import { desk } from './desk.zh-Hans.ts';
import { host } from './host.zh-Hans.ts';
import { settle } from './settle.zh-Hans.ts';
import { viewer } from './viewer.zh-Hans.ts';

/** The texts of the pages in Simplified Chinese. */
export const zhHans = {
  studio: 'livelane 工作室',
  entering: '正在打开链接……',
  language: '语言',
  noConnection: '网络已断开，正在自动重试，内容不会丢失。',
  scheduled: '待开播',
  live: '直播中',
  paused: '已暂停',
  ended: '已结束',
  close: '关闭',
  loading: '加载中……',
  ...viewer,
  ...host,
  ...desk,
  ...settle,
} satisfies Texts;
