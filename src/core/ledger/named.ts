import type { Process } from "../../definitions/types.ts";
import { surelyNamedIn } from "../../forms/handles.ts";
import type { FormProblem } from "../../forms/problems.ts";
import type { PersonId } from "../person.ts";
import type { World } from "../world.ts";
import type { answersIn } from "./saw.ts";

/** Whom a form says that it is about. */
interface Subject {
  readonly person?: PersonId;
  readonly problems: readonly FormProblem[];
}

/** Whom a request is about besides its author, where the process says which field names them: what names nobody there is, or several people, has to be mended. */
export function namedIn(
  { subject }: Process,
  { answers, fieldLabels }: ReturnType<typeof answersIn>,
  world: World,
): Subject {
  const text = subject ? (answers[subject.field]?.text ?? "") : "";
  if (!subject || text === "") return { problems: [] };
  const [handle, another] = surelyNamedIn(text);
  const person = handle === undefined ? undefined : world.account(handle)?.id;
  const label = fieldLabels.get(subject.field) as string;
  if (another !== undefined)
    return { ...(person !== undefined && { person }), problems: [{ kind: "several", label }] };
  return person === undefined
    ? { problems: [{ kind: "nobody", label }] }
    : { person, problems: [] };
}
