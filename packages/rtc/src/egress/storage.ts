import * as z from 'zod/mini';
import { rtcExpects } from '../errors/rtc-issues.ts';

/** An S3 bucket, or one of a service that speaks S3, such as MinIO, Cloudflare R2 or Alibaba Cloud OSS. */
export interface S3Storage {
  /** Name of the bucket. */
  readonly bucket: string;
  /** Access key, which may write to the bucket. */
  readonly accessKey: string;
  /** Secret of the access key. */
  readonly secret: string;
  /** Region of the bucket. Default: the service's own. */
  readonly region?: string;
  /** URL of a service that is not Amazon's, `https://…`. Default: Amazon's. */
  readonly endpoint?: string;
  /** Whether the bucket is a part of the path, as MinIO has it. Default: false, a part of the host name. */
  readonly forcePathStyle?: boolean;
}

const given = z
  .string({ error: rtcExpects('GIVEN') })
  .check(z.regex(/\S/, { error: rtcExpects('GIVEN') }));

/** Of the masked storage; a secret that is empty is not masked, so that it is found. */
export const S3StorageSchema = z.strictObject({
  bucket: given,
  accessKey: given,
  secret: given,
  region: z.exactOptional(given),
  endpoint: z.exactOptional(
    z
      .string({ error: rtcExpects('HTTP_URL') })
      .check(z.regex(/^https?:\/\/./, { error: rtcExpects('HTTP_URL') })),
  ),
  forcePathStyle: z.exactOptional(z.boolean()),
});

/** Path or folder of what is written: plain parts, of which none leads up or is empty. */
export const OutputPathSchema = z.string({ error: rtcExpects('OUTPUT_PATH') }).check(
  z.regex(/^\/?(?!\.{1,2}(?:\/|$))[^/\p{C}]+(?:\/(?!\.{1,2}(?:\/|$))[^/\p{C}]+)*$/u, {
    error: rtcExpects('OUTPUT_PATH'),
  }),
);
