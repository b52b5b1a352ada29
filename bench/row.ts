/** One line of the table: what we need, what a peer needs, both measured in the same run. */
export interface Line {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly peer?: Peer;
  /** What is aimed at, in words, and whether it came out so. */
  readonly aim?: Aim;
  readonly note?: string;
  /** The figures at several sizes, the smallest first, where they make a curve; `ours` is the last. */
  readonly curve?: readonly Point[];
}

export interface Point {
  /** So many facts. */
  readonly size: number;
  readonly figure: number;
}

export interface Peer {
  readonly name: string;
  readonly figure: number;
}

export interface Aim {
  readonly words: string;
  readonly met: boolean;
}

/** How a row is measured. */
export interface How {
  /** Tiny sizes, which only show that the row works. */
  readonly quick: boolean;
  /** Interleaved rounds, of which the median counts. */
  readonly rounds: number;
  /** To how many facts an organisation grows, the fewest first, where somebody asks for others than usual. */
  readonly sizes?: readonly number[];
  /** A folder that is gone afterwards. */
  readonly folder: string;
  readonly tell: (progress: string) => void;
}

export interface Row {
  readonly name: string;
  readonly summary: string;
  readonly run: (how: How) => Promise<readonly Line[]>;
}
