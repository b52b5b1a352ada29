import { tryHalf } from "./half.ts";

tryHalf("second");
