/** The texts of the command line and of the stages in English, with `{placeholders}`. */
export const SCREEN_EN = {
  // Command line
  ABOUT: 'One cross-border live deal from screening to payout, through a real LiveKit server.',
  OPTION_CAMPAIGN:
    'the campaign to run; examples/whole-loop/campaign/README.md describes its files',
  OPTION_OUT: 'where the results go',
  OPTION_MODELS:
    'the first settles instead of the model of the terms, the others go into the report, such as last,linear,markov; default: the model of the terms settles',
  OPTION_REAL: 'fail where no LiveKit server can be had (so does CI=true)',
  OPTION_MEMORY: 'use the in-memory room and look for no server; everything is marked so',
  OPTION_PORT: 'TCP port of the LiveKit server; default: a free one',
  OPTION_ENCODING: 'encoding of files that are not UTF-8, such as gb18030',
  OPTION_LOCALE: 'language of the screen and the report: en or zh-Hans',
  OPTION_HELP: 'print this help',
  INTERRUPTED_LIVE:
    'The live of an earlier run was ended before its log was written; the log is in {path}',
  MODEL_INSTEAD:
    '--models: the contract is drafted with the model {settles} instead of {agreed}, which terms.json names',
  // Failures
  COLON: ': ',
  UNEXPECTED: 'UNEXPECTED: a fault of this program; please report it with these lines:',
  STOPPED: 'Stopped, as requested: everything that was started is stopped.',
  REAL_WANTED: 'A real server was asked for (--real, or CI=true), so this is a failure.',
  NOTHING_WRITTEN: 'Nothing was written: the results of the run before stay in {path}',
  FINISHED_FILES: 'What was finished is in {path}: {files}',
  RESULTS_BEFORE: 'The results of the run before are in {path}',
  // Findings
  FINDING: '{severity} {code}: {message} {fix}',
  FINDINGS: '{severity} {count} × {code}: {message}',
  FINDINGS_MORE: '{severity} {count} × {code}: {message} …',
  // End
  DONE: 'Done in {seconds} s',
  FILES: 'files',
  OPEN: 'open',
  READ: 'read',
  BEFORE: 'before',
  NEXT_CAMPAIGN: 'Next: a campaign of your own',
  NEXT_MODEL: 'Next: the same deal settled by another model, in a second folder to compare',
  NEXT_PIPELINE:
    'or one stage at a time, as commands: "The same as a pipeline" in examples/whole-loop/README.md',
  ROOM_ORDERS: '{orders} placed in the room',
  // Stages
  STAGE_DONE: '{stage}: {outcome}',
  STAGE_TIMED: '{stage}: {outcome} ({seconds} s)',
  // Who, and what is promised
  GRADE: 'Grade the creators',
  GRADED: '{count} graded, {eligible} pass every gate',
  PICK: 'Pick one, with reasons',
  GATE_FAILED: '{name} fails a gate: {reason}',
  REASON_FOR: 'for {name}: {reason}',
  REASON_AGAINST: 'against {name}: {reason}',
  PICKED: '{name}, rank {rank}, score {score} ({lower} to {upper}){compared}{excluded}',
  PICKED_BEFORE: ', before {name} with {followers} followers ({score})',
  PICKED_EXCLUDED: ', although a gate excludes this creator',
  REFUSE: 'Review the first draft',
  LEFT_OPEN: '"{sentence}" does not say: {slots} …',
  REFUSED: 'refused, {things} left open',
  CONTRACT: 'Draft and review the contract',
  CONTRACT_PASSED: 'passed: {clauses}, {remarks}, law of {markets}',
  PLAN: 'Compile the run sheet',
  PLANNED: '{lines}, {duties} of {markets}',
  RENDER: 'Write it in two languages',
  RENDERED: 'English and Simplified Chinese, HTML and Markdown',
  // The live
  DRY_RUN: 'Try the rest without a live',
  DRY_RUN_DONE: '{sales} credited, settled and learned from',
  LIVE: 'Go live',
  LIVE_DONE: '{seconds} s, {viewers}, {events}, {where}',
  WHERE_MEMORY: 'in memory, nothing streamed',
  WHERE_SERVER: 'LiveKit {version} ({foundBy})',
  MEMORY_WANTED: 'the in-memory room was asked for',
  NO_SERVER:
    'No LiveKit server can be had here, so the live runs in memory and everything it leaves is marked so.',
  ROOM_OPEN: 'room {room} is open',
  FIRST_FRAME: '{identity} sees the picture after {milliseconds} ms',
  LIVE_RUNS: 'live for {seconds} s with {viewers}',
  EVENT: '{seconds} s  {act} {subject}',
  EVENT_FAILED: '{seconds} s  {act} {subject} failed: {code}: {message}',
  TICK: '{seconds} s: {viewers}, {frames} frames seen, {messages} signed messages, {webhooks} webhooks',
  INTERRUPTED: 'interrupted: {findings}',
  VERIFY: 'Verify the duties',
  DUTY: '{verdict}: {duty} of {market} "{label}" ({times} on record)',
  DUTY_NEVER_SHOWN:
    'live-script.ndjson never shows it: add a line such as {start}, and one with "phase":"stop" at the end',
  DUTY_SHOWN_OTHERWISE:
    'shown, but not as its rule asks ({reason}): move or add its lines in live-script.ndjson, such as {start}',
  VERIFIED: '{kept} of {total} disclosure duties kept, {answered} of {asked} questions answered',
  // The money
  ATTRIBUTE: 'Credit every order',
  ATTRIBUTED: '{orders} ({fromRoom} of them from the room), {rows}, {attributed} attributed',
  SETTLE: 'Settle',
  FROM_ROOM:
    '{amount} of it is commission on {orders} that the script placed in the room: part of a rehearsal, not of real sales',
  SETTLED: '{earned} earned, {paid} paid, {owed} owed as of {at}, in {lines}',
  LEARN: 'Learn for the next deal',
  LEARNED:
    'expected buyers per 1,000 viewers {before} → {after}, as if it had been a show: scripted, so it does not count',
  CHECK: 'Check the results',
  CHECKED: '{records} read back, {sales} and {lines} sum exactly',
  REPORT: 'Write the report',
  REPORTED: 'one page of {size} kB, no script',
} as const;
