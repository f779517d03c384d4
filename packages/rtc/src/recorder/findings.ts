import type { FindingCatalogue } from '@livelane/contracts/vocabulary';

/** Findings about a session log, by code: its gaps, and disclosures that were not made in time. */
export const SESSION_FINDINGS = {
  DUTIES_UNKNOWN: {
    severity: 'warning',
    message: {
      en: 'The plan was made from a list of products: which disclosures are required is not known.',
      'zh-Hans': '执行单由商品清单生成：不清楚须作哪些披露。',
    },
    fix: {
      en: 'Check what the law of each market requires, or plan the session from a contract.',
      'zh-Hans': '请核对各市场法律的要求，或依合同生成执行单。',
    },
  },
  DISCLOSURE_MISSED: {
    severity: 'warning',
    message: {
      en: 'The disclosure {duty} was not {medium} by {due}.',
      'zh-Hans': '披露 {duty} 未在 {due} 之前{medium}。',
    },
    fix: {
      en: 'See in the log whether it was made later; verify the session, and tell the host what was asked for.',
      'zh-Hans': '请在日志中查看此后是否作出；请核验该场次，并告知主播应披露的内容。',
    },
  },
  WEBHOOKS_DROPPED: {
    severity: 'warning',
    message: {
      en: 'The LiveKit server dropped {count} webhook(s) before {id}.',
      'zh-Hans': 'LiveKit 服务器在 {id} 之前放弃了 {count} 个回调通知。',
    },
    fix: {
      en: 'Read joins and leaves of this time as incomplete; check that the receiver of webhooks answers in time.',
      'zh-Hans': '这段时间的进出记录不完整；请检查回调通知的接收端是否及时应答。',
    },
  },
  WEBHOOK_MISSING: {
    severity: 'warning',
    message: {
      en: 'The webhook {event} of {subject} was not received.',
      'zh-Hans': '未收到{subject}的回调通知 {event}。',
    },
    fix: {
      en: 'Read the time at this end as uncertain; check that LiveKit reaches the receiver of webhooks.',
      'zh-Hans': '这一端的时间不确定；请检查 LiveKit 能否连接回调通知的接收端。',
    },
  },
  WEBHOOKS_UNAVAILABLE: {
    severity: 'warning',
    message: {
      en: 'No webhooks could be received; presence was read from the server every two seconds.',
      'zh-Hans': '无法接收回调通知；在场情况每两秒从服务器读取一次。',
    },
    fix: {
      en: 'Configure the server to send its webhooks to the URL of the listener.',
      'zh-Hans': '请在服务器的配置中将回调通知发往接收端的地址。',
    },
  },
  LEAVE_UNSEEN: {
    severity: 'warning',
    message: {
      en: 'When {count} participant(s) left is not known; each counts until last seen.',
      'zh-Hans': '有 {count} 位参与者的离开时间不详；各计至最后一次可见的时刻。',
    },
    fix: {
      en: 'Read viewer seconds as a lower bound; check that webhooks arrive and that the server answers.',
      'zh-Hans': '观看秒数应视为下限；请检查回调通知是否送达、服务器是否应答。',
    },
  },
  PRESENCE_UNREAD: {
    severity: 'warning',
    message: {
      en: 'Who was in the room could not be read for {seconds} s.',
      'zh-Hans': '有 {seconds} 秒未能读取在场人员。',
    },
    fix: {
      en: 'Stays that began and ended within this time may be missing; check the server and the load of this machine.',
      'zh-Hans': '在此期间开始并结束的停留可能缺失；请检查服务器和本机负载。',
    },
  },
  CLOCK_STEPPED: {
    severity: 'warning',
    message: {
      en: 'The clock of this machine was set by {seconds} s; times after it are stated as if it had not been.',
      'zh-Hans': '本机时钟被调整了 {seconds} 秒；此后的时间按未调整计算。',
    },
    fix: {
      en: 'Compare times after it with those of other systems with care; keep clocks in step with NTP.',
      'zh-Hans': '与其他系统的时间比对时请留意；请用 NTP 保持时钟同步。',
    },
  },
  CLOCKS_APART: {
    severity: 'warning',
    message: {
      en: 'The clocks of this machine and of the LiveKit server are {seconds} s apart; joins and leaves were moved by that.',
      'zh-Hans': '本机与 LiveKit 服务器的时钟相差 {seconds} 秒；进出时间已按此调整。',
    },
    fix: {
      en: 'Joins and leaves are exact to about a second; keep both clocks in step with NTP.',
      'zh-Hans': '进出时间约精确到一秒；请用 NTP 使两端时钟同步。',
    },
  },
  RECORDING_INTERRUPTED: {
    severity: 'error',
    message: {
      en: 'The process that recorded was ended; what followed, until another one went on, was not recorded.',
      'zh-Hans': '记录进程被终止；此后直至由另一进程接续，均无记录。',
    },
    fix: {
      en: 'Do not assume that nothing happened then, or after the end of a log that ends here; see why the process ended.',
      'zh-Hans': '请勿认定其间无事发生；若日志止于此处，之后亦然。请查明进程终止的原因。',
    },
  },
  JOURNAL_BEHIND: {
    severity: 'warning',
    message: {
      en: 'The journal could not be written ({reason}); what was recorded meanwhile was kept in memory.',
      'zh-Hans': '记录文件无法写入（{reason}）；其间的记录保存在内存中。',
    },
    fix: {
      en: 'Check that the folder of the journal exists and is writable, and that its disk has space.',
      'zh-Hans': '请检查记录文件所在文件夹是否存在且可写，以及磁盘是否有空间。',
    },
  },
  JOURNAL_DAMAGED: {
    severity: 'error',
    message: {
      en: '{count} line(s) of {source} cannot be read, from line {line} on.',
      'zh-Hans': '{source} 自第 {line} 行起有 {count} 行无法读取。',
    },
    fix: {
      en: 'Do not assume that nothing else happened in this time; check the disk of the journal.',
      'zh-Hans': '请勿认定这段时间没有其他事件；请检查记录文件所在的磁盘。',
    },
  },
  COMMERCE_LATE: {
    severity: 'warning',
    message: {
      en: 'Viewers received {events} {seconds} s late.',
      'zh-Hans': '观众晚了 {seconds} 秒收到 {events}。',
    },
    fix: {
      en: 'Do not assume that these events were seen before; check the connection to the LiveKit server.',
      'zh-Hans': '请勿认定这些事件在此之前已被看到；请检查与 LiveKit 服务器的连接。',
    },
  },
  COMMERCE_UNDELIVERED: {
    severity: 'error',
    message: {
      en: 'Viewers may not have received {events}: {reason}.',
      'zh-Hans': '观众可能没有收到 {events}：{reason}。',
    },
    fix: {
      en: 'Do not assume that these events were seen; check the connection to the LiveKit server.',
      'zh-Hans': '请勿认定这些事件已被看到；请检查与 LiveKit 服务器的连接。',
    },
  },
  VIEWER_OUT_OF_STEP: {
    severity: 'error',
    message: {
      en: '{person} is at revision {known}, the server at {current}.',
      'zh-Hans': '{person} 的版本为 {known}，服务器为 {current}。',
    },
    fix: {
      en: 'Do not assume that this viewer saw the last events; check the connection of the viewer.',
      'zh-Hans': '请勿认定该观众看到了最后的事件；请检查该观众的连接。',
    },
  },
  NO_PICTURE: {
    severity: 'warning',
    message: {
      en: 'Not every viewer decoded a frame within {seconds} s.',
      'zh-Hans': '并非所有观众都在 {seconds} 秒内看到画面。',
    },
    fix: {
      en: 'Check the media ports of the server and the load of this machine.',
      'zh-Hans': '请检查服务器的媒体端口和本机负载。',
    },
  },
  EVENT_NOT_PLAYED: {
    severity: 'error',
    message: {
      en: 'The line {action} at {at} s was not played: {reason}.',
      'zh-Hans': '{at} 秒的 {action} 未能执行：{reason}。',
    },
    fix: {
      en: 'Correct the cause and run the session again.',
      'zh-Hans': '请排除原因后重新运行该场次。',
    },
  },
  SCRIPT_NOT_FINISHED: {
    severity: 'error',
    message: {
      en: '{unplayed} of {count} lines of the script were not played.',
      'zh-Hans': '脚本 {count} 行中有 {unplayed} 行未执行。',
    },
    fix: {
      en: 'Run the session again; the log holds what was played until then.',
      'zh-Hans': '请重新运行该场次；日志包含此前已执行的部分。',
    },
  },
  SERVER_DIED: {
    severity: 'error',
    message: {
      en: 'The LiveKit server exited early: {how}.',
      'zh-Hans': 'LiveKit 服务器中途退出：{how}。',
    },
    fix: {
      en: 'Read the output of the server and run the session again.',
      'zh-Hans': '请查看服务器的输出，然后重新运行该场次。',
    },
  },
  ABORTED: {
    severity: 'warning',
    message: {
      en: 'The session was aborted, by Ctrl-C or its abort signal.',
      'zh-Hans': '场次被中止（按 Ctrl-C 或由中止信号）。',
    },
    fix: {
      en: 'Run the session again for a complete log.',
      'zh-Hans': '如需完整的日志，请重新运行该场次。',
    },
  },
  ROOM_NOT_CLOSED: {
    severity: 'warning',
    message: {
      en: 'The room could not be closed: {reason}.',
      'zh-Hans': '直播间未能关闭：{reason}。',
    },
    fix: {
      en: 'Close it on the server, or wait until LiveKit closes the empty room.',
      'zh-Hans': '请在服务器上关闭它，或等待 LiveKit 关闭空直播间。',
    },
  },
} as const satisfies FindingCatalogue;

/** A code of {@link SESSION_FINDINGS}. */
export type SessionFindingCode = keyof typeof SESSION_FINDINGS;
