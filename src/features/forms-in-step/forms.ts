import type { FileChange } from "../../core/effect.ts";
import { onceFor } from "../../core/remembering.ts";
import { formFileOf } from "../../definitions/starts.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { type DropDown, dropDowns } from "../../definitions/drop-downs/read.ts";
import { type OptionsEdit, withOptions } from "../../definitions/drop-downs/write.ts";
import { communityFieldOf } from "../../definitions/inside/forms.ts";
import { sourceOf } from "../../definitions/sources.ts";
import { isTemplate } from "../../forms/form.ts";
import { inStep, kindNamed } from "./in-step.ts";
import { type Kind, kindsOf } from "./kinds.ts";

/** A drop-down that is out of step, and what becomes of its options. */
export interface Adjusted extends OptionsEdit {
  readonly path: string;
  readonly dropDown: DropDown;
}

/** A form with its drop-downs in step. */
export interface AdjustedForm {
  readonly file: FileChange;
  readonly dropDowns: readonly Adjusted[];
}

/** So many characters are written anew at once: what is left follows once that is merged. */
const MOST_WRITTEN = 5_000_000;

/** The forms among these texts that are out of step with the definitions. */
export function outOfStep(
  sources: Readonly<Record<string, string>>,
  definitions: Definitions,
  former: readonly Definitions[],
): readonly AdjustedForm[] {
  const kinds = kindsOf(definitions, former);
  const budget = { left: MOST_WRITTEN };
  return formsIn(sources).flatMap(({ id, path, text, menus }) =>
    adjusted({ path, text, menus }, communityFields(id, definitions), kinds, budget),
  );
}

/** A form as it lies there. */
interface Lying {
  readonly path: string;
  readonly text: string;
  readonly menus: readonly DropDown[];
}

// The definitions of one commit are looked at again and again.
const formsIn = onceFor((sources: Readonly<Record<string, string>>) =>
  Object.entries(sources).flatMap(([path, text]): readonly (Lying & { readonly id: string })[] => {
    const source = sourceOf({ path, text });
    if (source?.noun !== "forms" || isTemplate(source.id)) return [];
    return [{ id: source.id, path, text, menus: dropDowns(text) }];
  }),
);

/** The fields of a form that name a request's community. */
function communityFields(form: string, { processes }: Definitions): readonly string[] {
  const here = Object.values(processes).filter((process) => formFileOf(process) === form);
  return here.flatMap((process) => communityFieldOf(process) ?? []);
}

function adjusted(
  { path, text: before, menus }: Lying,
  asking: readonly string[],
  kinds: readonly Kind[],
  budget: { left: number },
): readonly AdjustedForm[] {
  const communities = kinds.find(({ folder }) => folder === "communities");
  let after = before;
  const changes: Adjusted[] = [];
  for (const dropDown of menus) {
    const asked = asking.includes(dropDown.key);
    const kind = asked ? communities : kindNamed(dropDown.options, kinds);
    const edit = kind && inStep(dropDown.options, kind);
    if (!edit || budget.left < 0) continue;
    budget.left -= after.length;
    const edited = withOptions(after, dropDown, edit);
    if (edited === undefined) continue;
    after = edited;
    changes.push({ path, dropDown, ...edit });
  }
  return changes.length > 0 ? [{ file: { path, before, after }, dropDowns: changes }] : [];
}
