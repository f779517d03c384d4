import { IdSchema, record, TextSchema } from '@livelane/contracts/vocabulary';
import type * as z from 'zod/mini';

/** Schema of {@link PostComment}. */
export const PostCommentSchema = record({
  /** Who wrote it: any id that is the same for the same person. */
  author: IdSchema,
  /** What it says. */
  text: TextSchema,
  /** The post below which it stands. */
  postId: IdSchema,
});

/** A comment below a post. */
export interface PostComment extends z.infer<typeof PostCommentSchema> {}
