/** Texts that several pages share. */
export const shared = {
  studio: 'livelane 工作室',
  entering: '正在打开链接……',
  language: '语言',
  noConnection: '网络已断开。显示的内容会自动重新加载；如刚进行了操作，请确认是否已生效。',
  scheduled: '待开播',
  live: '直播中',
  paused: '已暂停',
  ended: '已结束',
  close: '关闭',
  loading: '加载中……',
  failed: '页面出错。请重新加载：您的订单和已提交的内容均已保留。',
  reload: '重新加载',
  nowhere: '此地址没有页面。请打开您收到的链接。',
  toShow: '前往直播',
};
