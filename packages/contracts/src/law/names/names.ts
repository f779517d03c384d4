/** Names of platforms, languages (BCP 47) and markets (ISO codes); what has no entry is written as its code. */
export interface Names {
  readonly platform: Readonly<Record<string, string>>;
  readonly language: Readonly<Record<string, string>>;
  readonly market: Readonly<Record<string, string>>;
}
