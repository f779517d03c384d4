import { inputIssues } from '@livelane/contracts/vocabulary';
import { createElement, type FunctionComponent } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { EMPTY_COMMERCE } from '../../commerce/empty-commerce.ts';
import type { CommerceState } from '../../commerce/state.ts';
import { type ViewerRequest, ViewerRequestSchema } from '../../commerce/viewer-request.ts';
import type { Role } from '../../roles/roles.ts';
import type { LiveSession } from '../session/live-session.ts';
import { createRequests } from './requests.ts';
import { createSessionStore } from './session-store.ts';
import {
  decisionsOf,
  ownPlace,
  promptsFor,
  useChat,
  useDisclosurePrompts,
  usePolls,
  useQuestions,
  useStage,
} from './talking.ts';

const AT = '2026-12-01T12:00:00Z';
const STATE: CommerceState = {
  ...EMPTY_COMMERCE,
  questions: [{ questionId: 'q1', text: 'Why?', askedAt: AT, answeredAt: null }],
  stage: [{ identity: 'ann', place: 'guest', since: AT }],
  prompts: [{ dutyId: 'd', market: 'US', language: 'en', text: 'Ad', since: AT, at: AT }],
};

const sessionOf = (role: Role, identity: string) =>
  ({ role, room: { localParticipant: { identity } } }) as unknown as LiveSession;

const Before: FunctionComponent = () =>
  createElement(
    'p',
    null,
    JSON.stringify([
      ...[useChat(undefined).messages, useQuestions(undefined), usePolls(undefined)],
      ...[useStage(undefined), useDisclosurePrompts(undefined)],
    ]),
  );

test('a server renders what there is before joining', () => {
  expect(renderToString(createElement(Before)).replaceAll('&quot;', '"')).toBe(
    '<p>[[],[],[],{"people":[]},[]]</p>',
  );
});

test('only who speaks sees what the host is asked for', () => {
  const cohost = { identity: 'ben', place: 'cohost', since: AT } as const;
  const people = [...STATE.stage, cohost];
  const seen = (role: Role, identity: string) =>
    promptsFor(sessionOf(role, identity), { people, prompts: STATE.prompts }).length;
  expect([seen('host', 'mia'), seen('cohost', 'max'), seen('viewer', 'ben')]).toEqual([1, 1, 1]);
  expect([seen('viewer', 'ann'), seen('moderator', 'mod'), seen('agent', 'a')]).toEqual([0, 0, 0]);
  expect(promptsFor(undefined, { people, prompts: STATE.prompts })).toEqual([]);
  expect(ownPlace(sessionOf('viewer', 'ann'), people)).toMatchObject({ place: 'guest' });
  expect(ownPlace(sessionOf('viewer', 'cid'), people)).toBeUndefined();
});

describe('a store of the commerce', () => {
  test('is told of another part only when that part has changed', () => {
    let state = STATE;
    let tell = () => {};
    const session = {
      commerce: { state: () => state },
      on: (_: string, listener: () => void) => {
        tell = listener;
        return () => undefined;
      },
    } as unknown as LiveSession;
    const reading = {
      events: ['commerce'],
      initial: EMPTY_COMMERCE.polls,
      read: (it: LiveSession) => it.commerce?.state().polls ?? [],
    } as const;
    const onChange = vi.fn();
    createSessionStore(session, reading).subscribe(onChange);
    onChange.mockClear();
    state = { ...STATE, questions: [] };
    tell();
    expect(onChange).not.toHaveBeenCalled();
    const poll = { pollId: 'p', question: 'Which?', options: ['A', 'B'], counts: [0, 0] };
    state = { ...state, polls: [{ ...poll, since: AT, closedAt: null } as never] };
    tell();
    expect(onChange).toHaveBeenCalledOnce();
  });
});

test('every decision is a request that the server accepts the form of', () => {
  const sent: ViewerRequest[] = [];
  const decide = decisionsOf(async (request) => {
    sent.push(request);
    return [];
  });
  decide.kick({ participant: 'ben' });
  decide.mute({ messageId: 'm1' });
  decide.mute({ participant: 'ben' }, 60);
  decide.unmute({ participant: 'ben' });
  decide.hide('m1');
  decide.slowMode(5);
  decide.release('q1');
  decide.invite('ann');
  decide.invite('ann', 'cohost');
  decide.unstage('ann');
  decide.end();
  expect(sent.flatMap((request) => inputIssues(ViewerRequestSchema, request))).toEqual([]);
  expect(sent.map((request) => request.do)).toEqual([
    ...['kick', 'mute', 'mute', 'unmute', 'hide', 'slow-mode', 'release', 'invite', 'invite'],
    ...['unstage', 'end'],
  ]);
});

describe('requests of a component', () => {
  const asked: ViewerRequest = { do: 'vote', pollId: 'p', option: 0 };

  test('are pending, then done; who subscribes is told of both', async () => {
    let answer = (_: readonly never[]) => {};
    const request = () => new Promise<readonly never[]>((resolve) => (answer = resolve));
    const requests = createRequests({ request });
    const told: boolean[] = [];
    const stop = requests.subscribe(() => told.push(requests.get().pending));
    const sending = requests.send(asked);
    expect(requests.get()).toEqual({ pending: true, error: undefined });
    answer([]);
    expect(await sending).toEqual([]);
    stop();
    expect(told).toEqual([true, false]);
  });

  test('that fail have their error until the next is sent; an earlier one says nothing', async () => {
    const failures = [new Error('first'), new Error('second')];
    const answers: (() => void)[] = [];
    const requests = createRequests({
      request: () =>
        new Promise((_, reject) => {
          const failure = failures[answers.length];
          answers.push(() => reject(failure));
        }),
    });
    const first = requests.send(asked);
    const second = requests.send(asked);
    answers[0]?.();
    expect(await first).toBeUndefined();
    expect(requests.get()).toEqual({ pending: true, error: undefined });
    answers[1]?.();
    expect(await second).toBeUndefined();
    expect(requests.get()).toEqual({ pending: false, error: failures[1] });
  });

  test('before joining send nothing', async () => {
    expect(await createRequests(undefined).send(asked)).toBeUndefined();
  });
});
