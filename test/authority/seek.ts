import { hunt } from "./hunt.ts";
import { inWords } from "./words.ts";

// Tries cases in a process of its own: `node test/authority/seek.ts <seed> <cases>`. It ends with 3 where one goes wrong.
const [seed = 0, cases = 0] = process.argv.slice(2).map(Number);
const { tried, caught } = hunt(seed, cases);
console.log(`${tried} cases were tried.`);
if (caught) {
  console.log(inWords(caught));
  process.exitCode = 3;
}
