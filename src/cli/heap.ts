import { setFlagsFromString } from "node:v8";

/**
 * Keeps V8 from setting aside ever more memory for what dies young: definitions live until the
 * end, so it would be copied there and back, and a third of the memory would be room for that.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}
