import type { Reader } from "../../core/ask.ts";
import type { QuestionKind } from "../../core/question.ts";
import * as books from "../../store/answers.ts";
import { readerWith } from "../../store/reader.ts";
import type { Context } from "../context.ts";
import type { Arm } from "./arm.ts";
import * as github from "./github.ts";

/** How each kind of question is answered: one that is left out does not compile. */
const ARMS: { readonly [K in QuestionKind]: Arm<K> } = { ...books, ...github };

/** Answers questions about one organisation. */
export function readerOf(context: Context): Reader {
  const { answering, ...real } = context;
  return answering ? answering(real) : readerWith(ARMS, context);
}
