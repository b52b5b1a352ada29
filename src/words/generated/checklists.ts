// Generated from locales/*/checklists.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Checklists {
  readonly "checklists-hint": { readonly who: Shown | number; };
  readonly "checklists-not-yours": { readonly person: Shown | number; readonly boxes: Shown | number; };
  readonly "checklists-ticked": { readonly people: Shown | number; readonly item: Shown | number; };
  readonly "checklists-cleared": { readonly people: Shown | number; readonly item: Shown | number; };
  readonly "checklists-asked": { readonly people: Shown | number; readonly item: Shown | number; };
  readonly "checklists-none": { readonly person: Shown | number; };
  readonly "checklists-no-such-item": { readonly person: Shown | number; readonly item: Shown | number; };
  readonly "checklists-by-name": { readonly person: Shown | number; readonly item: Shown | number; readonly command: Shown | number; };
  readonly "checklists-which-item": { readonly person: Shown | number; };
  readonly "checklists-items": { readonly items: Shown | number; readonly example: Shown | number; };
  readonly "checklists-complete": { readonly person: Shown | number; };
}

export const checklists = topic<Checklists>({
  en: "checklists-hint = { $who } ticks this\nchecklists-not-yours = { $person }, thanks for keeping the list up to date! { $boxes }\nchecklists-ticked = Only { $people } can tick *{ $item }*, so I've cleared it.\nchecklists-cleared = Only { $people } can clear *{ $item }*, so I've ticked it again.\nchecklists-asked = Only { $people } can tick or clear *{ $item }*, so nothing has changed.\nchecklists-none = { $person }, there's no checklist on this issue right now, so nothing has changed.\nchecklists-no-such-item = { $person }, this checklist has no item “{ $item }”.\nchecklists-by-name = { $person }, if you mean *{ $item }*, comment { $command }: items go by their short names here. Until then, nothing has changed.\nchecklists-which-item = { $person }, which item do you mean?\nchecklists-items = You can name { $items }. Comment { $example }, for example.\nchecklists-complete = { $person }, this checklist is complete, so nothing on it can be cleared anymore. Nothing has changed.\n",
  es: "checklists-hint = lo marca { $who }\nchecklists-not-yours = { $person }, ¡gracias por mantener la lista al día! { $boxes }\nchecklists-ticked = Solo { $people } puede marcar *{ $item }*, así que lo desmarqué.\nchecklists-cleared = Solo { $people } puede desmarcar *{ $item }*, así que volví a marcarlo.\nchecklists-asked = Solo { $people } puede marcar o desmarcar *{ $item }*, así que no cambió nada.\nchecklists-none = { $person }, por ahora no hay ninguna lista en este issue, así que no cambió nada.\nchecklists-no-such-item = { $person }, en esta lista no hay ninguna tarea «{ $item }».\nchecklists-by-name = { $person }, si te refieres a *{ $item }*, comenta { $command }: aquí las tareas van por su nombre corto. Mientras tanto, no cambió nada.\nchecklists-which-item = { $person }, ¿a qué tarea te refieres?\nchecklists-items = Puedes nombrar { $items }. Por ejemplo, comenta { $example }.\nchecklists-complete = { $person }, esta lista ya está completa, así que no se puede desmarcar nada. No cambió nada.\n",
});
