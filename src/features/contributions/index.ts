import type { Feature } from "../../core/feature.ts";
import { answer } from "./answer.ts";

/** Writes down what people did; what it counts as is folded from the rules in force. */
export const contributions: Feature = { name: "contributions", answer };
