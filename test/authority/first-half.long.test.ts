import { tryHalf } from "./half.ts";

tryHalf("first");
