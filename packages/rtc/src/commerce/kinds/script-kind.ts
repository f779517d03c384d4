import type * as z from 'zod/mini';

/** What is told to people while a script is played, in both languages. */
export type ScriptText = { readonly en: string; readonly 'zh-Hans': string };

type LineOf<Lines extends readonly z.ZodMiniType[]> = z.infer<Lines[number]> & {
  readonly do: string;
};

/** How the lines of a kind are played and told. */
export interface ScriptKind<Lines extends readonly z.ZodMiniType[], Commands> {
  /** Commands of host and shop, by what a line does. A line with a `person` is that viewer's request of the same name. */
  readonly play: {
    readonly [Name in Exclude<LineOf<Lines>, { readonly person: string }>['do']]: (
      room: Commands,
      line: Extract<LineOf<Lines>, { readonly do: Name }>,
    ) => unknown;
  };
  /** What a line is about, without what people wrote. */
  readonly text: {
    readonly [Name in LineOf<Lines>['do']]: (
      line: Extract<LineOf<Lines>, { readonly do: Name }>,
    ) => ScriptText;
  };
}

export const PHASES_ZH = { start: '开始', stop: '结束' } as const;
