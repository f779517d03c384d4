/** How each event of a kind changes the kind's part of the state. Pure and small, because browsers load it. */
export type Reducers<State, Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]: (
    state: State,
    event: Extract<Event, { readonly type: Type }>,
  ) => Partial<State>;
};
