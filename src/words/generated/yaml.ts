// Generated from locales/*/yaml.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Yaml {
  readonly "yaml-empty-file": Record<never, never>;
  readonly "yaml-dashes-at-end": Record<never, never>;
  readonly "yaml-second-document": Record<never, never>;
  readonly "yaml-tab": Record<never, never>;
  readonly "yaml-odd-space": { readonly kind: "no-break" | "other"; };
  readonly "yaml-tag": { readonly tag: Shown | number; };
  readonly "yaml-too-deep": Record<never, never>;
  readonly "yaml-open-quote": Record<never, never>;
  readonly "yaml-unseen": Record<never, never>;
  readonly "yaml-none": { readonly reason: Shown | number; };
  readonly "yaml-key-no-text": Record<never, never>;
  readonly "yaml-key-proto": Record<never, never>;
  readonly "yaml-key-merge": Record<never, never>;
  readonly "yaml-key-twice": { readonly key: Shown | number; };
  readonly "yaml-half-character": Record<never, never>;
  readonly "yaml-no-anchor": { readonly alias: Shown | number; };
  readonly "yaml-too-many-aliases": { readonly most: Shown | number; };
  readonly "yaml-reserved": { readonly sign: Shown | number; };
  readonly "yaml-reserved-backtick": Record<never, never>;
  readonly "yaml-colon": Record<never, never>;
  readonly "yaml-half-quoted": { readonly sign: Shown | number; };
  readonly "yaml-deeper": Record<never, never>;
  readonly "yaml-comment": Record<never, never>;
  readonly "yaml-cut-short": Record<never, never>;
  readonly "yaml-comment-meant": Record<never, never>;
  readonly "yaml-merge": Record<never, never>;
  readonly "yaml-merge-left": Record<never, never>;
  readonly "yaml-quote": { readonly example: Shown | number; };
  readonly "yaml-quote-all": Record<never, never>;
  readonly "yaml-write": { readonly example: Shown | number; };
}

export const yaml = topic<Yaml>({
  en: "yaml-empty-file = The file is empty.\nyaml-dashes-at-end = Nothing comes after this `---`. Delete it.\nyaml-second-document = One file holds one document. Move what follows into a file of its own.\nyaml-tab = There's a tab here. Indent YAML with spaces.\nyaml-odd-space = { $kind ->\n    [no-break] There's a no-break space here. Indent YAML with ordinary spaces.\n   *[other] There's an unusual space here. Indent YAML with ordinary spaces.\n}\nyaml-tag = Tags such as { $tag } don't mean anything here. Leave it out.\nyaml-too-deep = This is nested more than 100 levels deep.\nyaml-open-quote = A text in quotes is missing its closing quote.\nyaml-unseen = There's an invisible character here.\nyaml-none = This isn't valid YAML: { $reason }.\nyaml-key-no-text = A key must be plain text.\nyaml-key-proto = A key can't be `__proto__`.\nyaml-key-merge = Merge keys (`<<`) don't work here. Write the values out.\nyaml-key-twice = { $key } is here twice.\nyaml-half-character = A text can't contain `\\0` or half a character.\nyaml-no-anchor = { $alias } doesn't name anything before it.\nyaml-too-many-aliases = Aliases repeat more than { $most } values. Use fewer.\nyaml-reserved = In YAML, text can't start with { $sign }.\nyaml-reserved-backtick = In YAML, text can't start with a backtick.\nyaml-colon = In YAML, a colon followed by a space starts a value.\nyaml-half-quoted = In YAML, { $sign } at the start of a value isn't part of its text.\nyaml-deeper = This line is indented as if it continued the text above. Line it up with the keys it belongs to, or put the whole text in quotes.\nyaml-comment = In YAML, a `#` after a space starts a comment.\nyaml-cut-short = In YAML, a `#` after a space starts a comment, so the text ends before it.\nyaml-comment-meant = If you mean a comment, put a space after the `#`.\nyaml-merge = A merge left two versions of these lines. Keep what is right, and delete the lines that start with `<<<<<<<`, `=======`, and `>>>>>>>`.\nyaml-merge-left = This line is left over from a merge. Delete it.\nyaml-quote = Put the text in quotes: { $example }.\nyaml-quote-all = Put all of it in quotes.\nyaml-write = Write { $example }.\n",
  es: "yaml-empty-file = El archivo está vacío.\nyaml-dashes-at-end = Después de este `---` no hay nada. Bórralo.\nyaml-second-document = Un archivo contiene un solo documento. Pasa lo que sigue a otro archivo.\nyaml-tab = Aquí hay una tabulación. En YAML se sangra con espacios.\nyaml-odd-space = { $kind ->\n    [no-break] Aquí hay un espacio duro. En YAML se sangra con espacios normales.\n   *[other] Aquí hay un espacio poco común. En YAML se sangra con espacios normales.\n}\nyaml-tag = Las etiquetas de YAML, como { $tag }, no significan nada aquí. Quítala.\nyaml-too-deep = Aquí hay más de 100 niveles, unos dentro de otros.\nyaml-open-quote = A un texto entre comillas le faltan las comillas de cierre.\nyaml-unseen = Aquí hay un carácter invisible.\nyaml-none = Esto no es YAML válido: { $reason }.\nyaml-key-no-text = Una clave debe ser texto simple.\nyaml-key-proto = Una clave no puede ser `__proto__`.\nyaml-key-merge = Aquí no se pueden combinar claves con (`<<`). Escribe los valores completos.\nyaml-key-twice = { $key } está aquí dos veces.\nyaml-half-character = Un texto no puede contener `\\0` ni medio carácter.\nyaml-no-anchor = { $alias } no nombra nada que esté antes.\nyaml-too-many-aliases = Los alias repiten más de { $most } valores. Usa menos.\nyaml-reserved = En YAML, un texto no puede empezar con { $sign }.\nyaml-reserved-backtick = En YAML, un texto no puede empezar con un acento grave.\nyaml-colon = En YAML, unos dos puntos seguidos de un espacio inician un valor.\nyaml-half-quoted = En YAML, { $sign } al principio de un valor no forma parte del texto.\nyaml-deeper = Esta línea está sangrada como si continuara el texto de arriba. Alinéala con sus claves o pon todo el texto entre comillas.\nyaml-comment = En YAML, un `#` después de un espacio inicia un comentario.\nyaml-cut-short = En YAML, un `#` después de un espacio inicia un comentario, así que el texto termina antes.\nyaml-comment-meant = Si quieres un comentario, pon un espacio después del `#`.\nyaml-merge = Una fusión dejó dos versiones de estas líneas. Quédate con la correcta y borra las líneas que empiezan con `<<<<<<<`, `=======` y `>>>>>>>`.\nyaml-merge-left = Esta línea quedó de una fusión. Bórrala.\nyaml-quote = Pon el texto entre comillas: { $example }.\nyaml-quote-all = Ponlo todo entre comillas.\nyaml-write = Escribe { $example }.\n",
});
