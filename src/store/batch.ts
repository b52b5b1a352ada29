const MOST_ITEMS = 400;
const MOST_BYTES = 16_000_000;

interface Held<T> {
  readonly item: T;
  kept(): void;
  refused(error: unknown): void;
}

interface Writing<T> {
  write(items: readonly T[]): Promise<void>;
  size(item: T): number;
  /** Whether one by one would fail just the same. */
  hopeless(error: unknown): boolean;
}

/**
 * Writes items that come while another batch is being written together, and settles each once it is
 * written. A batch that fails is written again one by one, so that one bad item refuses only itself.
 */
export function inBatches<T>(writing: Writing<T>): (item: T) => Promise<void> {
  const queue: Held<T>[] = [];
  let busy = false;

  async function drain(): Promise<void> {
    busy = true;
    // What comes in the same turn of the event loop goes out together.
    await new Promise(setImmediate);
    while (queue.length > 0) await together(queue.splice(0, next(queue, writing)));
    busy = false;
  }

  async function together(batch: readonly Held<T>[]): Promise<void> {
    try {
      await writing.write(batch.map(({ item }) => item));
      for (const held of batch) held.kept();
    } catch (error) {
      if (batch.length === 1 || writing.hopeless(error))
        return batch.forEach((held) => held.refused(error));
      for (const held of batch) await together([held]);
    }
  }

  return (item) =>
    new Promise<void>((kept, refused) => {
      queue.push({ item, kept, refused });
      if (!busy) void drain();
    });
}

/** How many of the queue go out next: at least one. */
function next<T>(queue: readonly Held<T>[], writing: Writing<T>): number {
  let bytes = 0;
  const over = queue.slice(0, MOST_ITEMS).findIndex(({ item }, index) => {
    bytes += writing.size(item);
    return bytes > MOST_BYTES && index > 0;
  });
  return over > 0 ? over : MOST_ITEMS;
}
