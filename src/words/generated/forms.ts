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
  en: [{"id":"forms-title","value":"Keep issue forms in step with the definitions","attributes":{}},{"id":"forms-why","value":"The definitions have changed, but these forms still offer the old choices:","attributes":{}},{"id":"forms-line","value":[{"type":"var","name":"dropDown"}," in ",{"type":"var","name":"file"},": ",{"type":"var","name":"changes"}],"attributes":{}},{"id":"forms-quoted","value":["“",{"type":"var","name":"text"},"”"],"attributes":{}},{"id":"forms-removes","value":["removes ",{"type":"var","name":"options"}],"attributes":{}},{"id":"forms-renames","value":["renames ",{"type":"var","name":"before"}," to ",{"type":"var","name":"after"}],"attributes":{}},{"id":"forms-adds","value":["adds ",{"type":"var","name":"options"}],"attributes":{}},{"id":"forms-what-now","value":"Nothing else in the forms changes. Merge this, and people can choose what there is now. If you close it, I won't ask again until the definitions change.","attributes":{}},{"id":"forms-branch","value":"This branch is mine, so please don't commit to it: when the definitions change, I build it again from the default branch, and your commits would be lost.","attributes":{}},{"id":"forms-done","value":"The forms are in step with the definitions now, so there's nothing left to change here.","attributes":{}}],
  es: [{"id":"forms-title","value":"Poner los formularios al día con las definiciones","attributes":{}},{"id":"forms-why","value":"Las definiciones han cambiado, pero estos formularios todavía ofrecen las opciones de antes:","attributes":{}},{"id":"forms-line","value":[{"type":"var","name":"dropDown"}," en ",{"type":"var","name":"file"},": ",{"type":"var","name":"changes"}],"attributes":{}},{"id":"forms-quoted","value":["«",{"type":"var","name":"text"},"»"],"attributes":{}},{"id":"forms-removes","value":["quita ",{"type":"var","name":"options"}],"attributes":{}},{"id":"forms-renames","value":["cambia ",{"type":"var","name":"before"}," por ",{"type":"var","name":"after"}],"attributes":{}},{"id":"forms-adds","value":["añade ",{"type":"var","name":"options"}],"attributes":{}},{"id":"forms-what-now","value":"No cambia nada más en los formularios. Fusiona esto y se podrá elegir lo que hay ahora. Si lo cierras, no volveré a proponerlo hasta que cambien las definiciones.","attributes":{}},{"id":"forms-branch","value":"Esta rama es mía, así que no hagas commits en ella, por favor: cuando cambian las definiciones la vuelvo a crear desde la rama predeterminada y tus commits se perderían.","attributes":{}},{"id":"forms-done","value":"Los formularios ya están al día con las definiciones, así que aquí no queda nada que cambiar.","attributes":{}}],
});
