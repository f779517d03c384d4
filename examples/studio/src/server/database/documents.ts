import type { SqlExecutor } from '@livelane/contracts/vocabulary/sql';

/** Documents by kind and id, as JSON. */
export interface Documents {
  read<Content>(kind: string, id: string): Promise<Content | undefined>;
  write(kind: string, id: string, content: unknown): Promise<void>;
}

export function createDocuments({ query }: Pick<SqlExecutor, 'query'>): Documents {
  return {
    read: async <Content>(kind: string, id: string) => {
      const sql = 'select content from livelane_studio_document where kind = $1 and id = $2';
      const [row] = await query(sql, [kind, id]);
      return row === undefined ? undefined : (JSON.parse(String(row['content'])) as Content);
    },
    write: async (kind, id, content) => {
      const sql = `insert into livelane_studio_document (kind, id, content) values ($1, $2, $3)
        on conflict (kind, id) do update set content = excluded.content`;
      await query(sql, [kind, id, JSON.stringify(content)]);
    },
  };
}
