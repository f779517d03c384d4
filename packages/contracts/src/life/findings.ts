import { type Finding, type FindingParts, findingOf } from '../vocabulary/index.ts';

/** What is found in logs, copies of them, and signatures. */
export const LIFE_FINDINGS = {
  ENTRY_CHANGED: {
    severity: 'error',
    message: {
      en: 'Line {line} is not as it was written: {what}. Entries before it: {intact}, unchanged.',
      'zh-Hans': '第 {line} 行与写入时不同：{what}。此前 {intact} 条记录未变。',
    },
    fix: {
      en: 'Compare the log with another copy of it.',
      'zh-Hans': '请与另一份日志副本对照。',
    },
  },
  ENTRY_UNLINKED: {
    severity: 'error',
    message: {
      en: 'Line {line} does not follow the line before it: an entry was taken away, put in or replaced. Entries before it: {intact}.',
      'zh-Hans': '第 {line} 行与上一行不相接：有记录被删除、插入或替换。此前记录 {intact} 条。',
    },
    fix: {
      en: 'Compare the log with another copy of it.',
      'zh-Hans': '请与另一份日志副本对照。',
    },
  },
  ENTRY_REFUSED: {
    severity: 'error',
    message: {
      en: 'Line {line} records what was not possible then: {event} in the state {state}.',
      'zh-Hans': '第 {line} 行记录了当时不可能发生之事：状态 `{state}` 下的 `{event}`。',
    },
    fix: {
      en: 'Settle with the other party what happened, and record it in a new log.',
      'zh-Hans': '请与对方核实经过，并记入新的日志。',
    },
  },
  LINE_TORN: {
    severity: 'error',
    message: {
      en: 'Line {line} was cut off while it was written ({characters} characters); the {intact} entries before it are whole.',
      'zh-Hans': '第 {line} 行在写入时被截断（{characters} 个字符）；此前 {intact} 条记录完整。',
    },
    fix: {
      en: 'Take the line away, then record the event once more.',
      'zh-Hans': '请删去该行，并重新记录该事件。',
    },
  },
  COPIES_DIVERGE: {
    severity: 'error',
    message: {
      en: 'The copies are equal up to entry {common}; after that one has {first} more entries, the other {second}, and they differ.',
      'zh-Hans':
        '两份副本的前 {common} 条记录相同；其后一份另有 {first} 条，另一份另有 {second} 条，内容不同。',
    },
    fix: {
      en: 'Agree on one of them, and record in it what only the other one has.',
      'zh-Hans': '请商定以其中一份为准，并将另一份独有的事件记入其中。',
    },
  },
  COPY_BEHIND: {
    severity: 'hint',
    message: {
      en: 'One copy goes on where the other one ends: {missing} entries more.',
      'zh-Hans': '一份副本接续另一份：多出 {missing} 条记录。',
    },
    fix: { en: 'Use the longer one.', 'zh-Hans': '请使用较长的一份。' },
  },
  SIGNATURE_INVALID: {
    severity: 'error',
    message: {
      en: 'The signature of {party} is not one of its key over the text that it names.',
      'zh-Hans': '{party} 的签名并非以其密钥对所指文本作出。',
    },
    fix: { en: 'Ask the party to sign once more.', 'zh-Hans': '请该方重新签署。' },
  },
  SIGNATURE_OF_OTHER_TEXT: {
    severity: 'error',
    message: {
      en: '{party} signed {signed}; the contract has the hash {found}.',
      'zh-Hans': '{party} 签署的是 {signed}；该合同的哈希为 {found}。',
    },
    fix: {
      en: 'Give the text that was signed, too (`signed`, or `--signed` on the command line): what was changed is then named.',
      'zh-Hans': '请同时提供当时签署的文本（`signed`，命令行为 `--signed`），以列明被改动之处。',
    },
  },
  TEXT_CHANGED: {
    severity: 'error',
    message: {
      en: '{path} was changed after {party} had signed: {was} is now {now}.',
      'zh-Hans': '{party} 签署后 {path} 被改动：{was} 变为 {now}。',
    },
    fix: {
      en: 'Put it back, or let the parties sign an amendment.',
      'zh-Hans': '请恢复原文，或由各方签署修订。',
    },
  },
  SIGNATURE_KEY_MISSING: {
    severity: 'warning',
    message: {
      en: 'The signature of {party} was not checked: its public key is not given.',
      'zh-Hans': '未核验 {party} 的签名：未提供其公钥。',
    },
    fix: {
      en: 'Give the key of the party: `keys`, or `--keys` on the command line.',
      'zh-Hans': '请提供该方公钥：`keys`，命令行为 `--keys`。',
    },
  },
  SIGNATURE_MISSING: {
    severity: 'error',
    message: { en: '{party} has not signed.', 'zh-Hans': '{party} 尚未签署。' },
    fix: { en: 'Let the party sign.', 'zh-Hans': '请该方签署。' },
  },
  SIGNATURE_OF_OTHER_REVISION: {
    severity: 'error',
    message: {
      en: '{party} signed revision {signed}; this is revision {found}.',
      'zh-Hans': '{party} 签署的是第 {signed} 版；此为第 {found} 版。',
    },
    fix: {
      en: 'Check the signature with the revision that was signed, or let the party sign this one.',
      'zh-Hans': '请以当时签署的版本核验该签名，或请该方签署此版。',
    },
  },
  SIGNED_ELSEWHERE: {
    severity: 'hint',
    message: {
      en: 'The log says that {party} signed; it holds no signature that could be checked.',
      'zh-Hans': '日志记载 {party} 已签署，但不含可核验的签名。',
    },
    fix: { en: 'Keep the signed paper.', 'zh-Hans': '请保存已签署的文本。' },
  },
} as const;

/** A code of {@link LIFE_FINDINGS}. */
export type LifeCode = keyof typeof LIFE_FINDINGS;

/** Something that was found in a log or under a signature. */
export type LifeFinding = Finding<LifeCode>;

/** A finding of {@link LIFE_FINDINGS}. */
export function lifeFinding<Code extends LifeCode>(
  code: Code,
  parts: FindingParts<(typeof LIFE_FINDINGS)[Code], object>,
): LifeFinding {
  return findingOf(LIFE_FINDINGS, code, parts as never) as LifeFinding;
}
