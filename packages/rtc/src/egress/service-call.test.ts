import { expect, test } from 'vitest';
import { serviceCall } from './service-call.ts';

test.each([
  [404, 'not_found', 'requested room does not exist', 'no-room'],
  [404, 'not_found', 'egress does not exist', 'not-found'],
  [400, 'invalid_argument', 'no outputs', 'refused'],
])('%d %s %s is %s', async (status, code, message, reason) => {
  const call = { service: 'egress', call: 'startRoomCompositeEgress' } as const;
  const refused = () => Promise.reject({ status, code, message });
  await expect(serviceCall(call, refused)).rejects.toMatchObject({
    code: 'MEDIA_SERVICE_FAILED',
    details: { reason },
  });
});
