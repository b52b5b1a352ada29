/** What is piped in, as far as so many bytes and one more: that tells that there is more. */
export async function readInput(most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let left = most + 1;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    parts.push(part.subarray(0, left));
    left -= part.length;
    if (left <= 0) break;
  }
  return Buffer.concat(parts);
}
