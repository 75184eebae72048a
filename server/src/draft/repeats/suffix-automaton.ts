class State {
  /** Length of the longest of its runs. */
  readonly length: number;
  /** Index of the last symbol where its runs stand for the first time. */
  readonly firstEnd: number;
  /** The state of the longest suffix that also stands elsewhere. */
  link: State | null;
  /** Most states lead on by one symbol only, and need no map. */
  #symbol = Number.NaN;
  #state: State | undefined;
  #others: Map<number, State> | undefined;

  constructor(length: number, firstEnd: number, link: State | null) {
    this.length = length;
    this.firstEnd = firstEnd;
    this.link = link;
  }

  next(symbol: number): State | undefined {
    return symbol === this.#symbol ? this.#state : this.#others?.get(symbol);
  }

  lead(symbol: number, state: State): void {
    if (this.#state === undefined || symbol === this.#symbol) {
      this.#symbol = symbol;
      this.#state = state;
    } else {
      this.#others ??= new Map();
      this.#others.set(symbol, state);
    }
  }

  /** A state for the shorter ones of its runs, which leads on as it does. */
  split(length: number): State {
    const part = new State(length, this.firstEnd, this.link);
    part.#symbol = this.#symbol;
    part.#state = this.#state;
    if (this.#others) part.#others = new Map(this.#others);
    this.link = part;
    return part;
  }
}

/** The longest run that ends here and has ended somewhere before, and where it did so first. */
export interface EarlierMatch {
  readonly length: number;
  readonly firstEnd: number;
}

/**
 * All runs of a sequence of symbols, read from left to right (Blumer et al. 1985): each symbol costs a constant on
 * average, and the link of the newest state is the longest suffix seen before.
 */
export class SuffixAutomaton {
  readonly #root = new State(0, -1, null);
  readonly #states: State[] = [];
  #last = this.#root;

  /** No run passes here. */
  restart(): void {
    this.#last = this.#root;
  }

  /** Reads the symbol with index `at`; those skipped since the last one were barriers. */
  extend(symbol: number, at: number): EarlierMatch {
    const known = this.#last.next(symbol);
    let match: State;
    if (known) {
      match = exactly(known, this.#last, symbol);
      this.#last = match;
    } else {
      const state = new State(this.#last.length + 1, at, this.#root);
      let suffix: State | null = this.#last;
      for (; suffix && !suffix.next(symbol); suffix = suffix.link) suffix.lead(symbol, state);
      if (suffix) state.link = exactly(suffix.next(symbol) as State, suffix, symbol);
      match = state.link as State;
      this.#last = state;
    }
    this.#states[at] = this.#last;
    return { length: match.length, firstEnd: match.firstEnd };
  }

  /** Where the `length` symbols that stand at `start` do so for the first time. */
  firstStart(start: number, length: number): number {
    let state = this.#states[start + length - 1] as State;
    while (state.link && state.link.length >= length) state = state.link;
    return state.firstEnd + 1 - length;
  }
}

/** The state whose longest run is that of `before` and the symbol: `state` itself, or a part split off from it. */
function exactly(state: State, before: State, symbol: number): State {
  if (state.length === before.length + 1) return state;
  const part = state.split(before.length + 1);
  for (let suffix: State | null = before; suffix?.next(symbol) === state; suffix = suffix.link) {
    suffix.lead(symbol, part);
  }
  return part;
}
