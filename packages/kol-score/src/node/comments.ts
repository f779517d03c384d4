import { type Column, idCell, type ListShape, textCell } from '@livelane/contracts/vocabulary/node';
import { PostCommentSchema } from '../evidence/comments/comment.ts';

/** The columns of a table of comments. */
export const COMMENT_COLUMNS: readonly Column[] = [
  { column: 'author', aliases: ['作者', '评论者'], read: idCell, required: true },
  { column: 'text', aliases: ['内容', '评论'], read: textCell, required: true },
  { column: 'postId', aliases: ['作品编号'], read: idCell, required: true },
];

/** A list of comments. */
export const COMMENTS: ListShape<typeof PostCommentSchema> = {
  schema: PostCommentSchema,
  columns: COMMENT_COLUMNS,
};
