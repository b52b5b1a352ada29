// Generated from locales/*/forms.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Forms {
  readonly "forms-title": Record<never, never>;
  readonly "forms-why": Record<never, never>;
  readonly "forms-line": { readonly dropDown: Shown | number; readonly file: Shown | number; readonly changes: Shown | number; };
  readonly "forms-quoted": { readonly text: Shown | number; };
  readonly "forms-removes": { readonly options: Shown | number; };
  readonly "forms-renames": { readonly before: Shown | number; readonly after: Shown | number; };
  readonly "forms-adds": { readonly options: Shown | number; };
  readonly "forms-what-now": Record<never, never>;
  readonly "forms-branch": Record<never, never>;
  readonly "forms-done": Record<never, never>;
}

export const forms = topic<Forms>({
  en: "forms-title = Keep issue forms in step with the definitions\nforms-why = The definitions have changed, but these forms still offer the old choices:\nforms-line = { $dropDown } in { $file }: { $changes }\nforms-quoted = “{ $text }”\nforms-removes = removes { $options }\nforms-renames = renames { $before } to { $after }\nforms-adds = adds { $options }\nforms-what-now = Nothing else in the forms changes. Merge this, and people can choose what there is now. If you close it, I won't ask again until the definitions change.\nforms-branch = This branch is mine, so please don't commit to it: when the definitions change, I rebuild it from the default branch, and your commits would be lost.\nforms-done = The forms are in step with the definitions now, so there's nothing left to change here.\n",
  es: "forms-title = Poner los formularios al día con las definiciones\nforms-why = Las definiciones cambiaron, pero estos formularios todavía ofrecen las opciones de antes:\nforms-line = { $dropDown } en { $file }: { $changes }\nforms-quoted = «{ $text }»\nforms-removes = quita { $options }\nforms-renames = cambia { $before } por { $after }\nforms-adds = agrega { $options }\nforms-what-now = En los formularios no cambia nada más. Fusiona esto y se podrá elegir lo que hay ahora. Si lo cierras, no volveré a proponerlo hasta que cambien las definiciones.\nforms-branch = Esta rama es mía, así que, por favor, no hagas commits en ella: cuando cambian las definiciones, la vuelvo a crear desde la rama predeterminada y tus commits se perderían.\nforms-done = Los formularios ya están al día con las definiciones, así que aquí no queda nada que cambiar.\n",
});
