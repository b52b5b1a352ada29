import type { Voice } from "../words/voice.ts";
import { privateParts } from "../definitions/checks/people-and-privacy.ts";
import type { Objection } from "../definitions/generated/validators.js";
import { mistakesOf, withoutEchoes } from "../definitions/schema/objections.ts";
import { validatorOf } from "../definitions/schema/validators.ts";
import type { Person } from "../definitions/types.ts";
import type { Notes } from "./notes.ts";

/** What imports make. */
type Described = "communities" | "people" | "settings";

/** Why a file with this in it would be refused, in words; `undefined` where it is allowed. */
export function objectionTo(noun: Described, sample: unknown, voice: Voice): string | undefined {
  const validate = validatorOf(noun);
  if (validate(sample))
    return noun === "people" ? privateParts(sample as Person, voice)[0]?.message : undefined;
  const objections = validate.errors as readonly Objection[];
  return mistakesOf(withoutEchoes(objections), voice)
    .map(({ message }) => message)
    .join(" ");
}

/** Tries keys of a community: one that its schema allows stays, one that it does not is noted. */
export function allowed<Part extends object>(
  part: Part,
  pointer: string,
  notes: Notes,
  sample: (part: Part) => object = (one) => one,
): Part | undefined {
  const why = objectionTo("communities", { name: "-", ...sample(part) }, notes.voice);
  if (why === undefined) return part;
  notes.left.push({ pointer, message: why });
  return undefined;
}
