import { expect, test } from 'vitest';
import { serviceCall } from './service-call.ts';

test.each([
  [{ status: 404, code: 'not_found', message: 'requested room does not exist' }, 'no-room'],
  [{ status: 404, code: 'not_found', message: 'egress does not exist' }, 'not-found'],
  [{ status: 400, code: 'invalid_argument', message: 'no outputs' }, 'refused'],
])('%o is %s', async (answer, reason) => {
  const call = { service: 'egress', call: 'startRoomCompositeEgress' } as const;
  const refused = () => Promise.reject(answer);
  await expect(serviceCall(call, refused)).rejects.toMatchObject({
    code: 'MEDIA_SERVICE_FAILED',
    details: { reason },
  });
});
