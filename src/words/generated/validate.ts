// Generated from locales/*/validate.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Validate {
  readonly "validate-no-folder": { readonly folder: Shown | number; };
  readonly "validate-not-a-folder": { readonly folder: Shown | number; };
  readonly "validate-folder-link-nowhere": { readonly folder: Shown | number; };
  readonly "validate-folder-unreadable": { readonly folder: Shown | number; readonly code: Shown | number; };
  readonly "validate-outside": { readonly file: Shown | number; readonly folder: Shown | number; };
  readonly "validate-outside-here": { readonly file: Shown | number; };
  readonly "validate-no-file": { readonly file: Shown | number; };
  readonly "validate-broken-definitions": { readonly errors: number; readonly folder: Shown | number; readonly command: Shown | number; };
  readonly "validate-file-unreadable": { readonly code: Shown | number; };
  readonly "validate-file-link-nowhere": Record<never, never>;
  readonly "validate-file-link-out": Record<never, never>;
  readonly "validate-file-not-a-file": Record<never, never>;
  readonly "validate-file-too-large": Record<never, never>;
  readonly "validate-file-not-text": Record<never, never>;
  readonly "validate-word-error": Record<never, never>;
  readonly "validate-word-warning": Record<never, never>;
  readonly "validate-word-skipped": Record<never, never>;
  readonly "validate-skipped": { readonly reason: Shown | number; readonly problem: Shown | number; };
  readonly "validate-more": { readonly count: Shown | number; };
  readonly "validate-begin": Record<never, never>;
  readonly "validate-missing": { readonly count: number; readonly files: Shown | number; };
  readonly "validate-all-instead": Record<never, never>;
  readonly "validate-none": Record<never, never>;
  readonly "validate-summary": { readonly checked: Shown | number; readonly found: Shown | number; };
  readonly "validate-checked": { readonly files: number; };
  readonly "validate-errors": { readonly count: number; };
  readonly "validate-warnings": { readonly count: number; };
  readonly "validate-fine": Record<never, never>;
  readonly "validate-skips": { readonly count: number; };
}

export const validate = topic<Validate>({
  en: "validate-no-folder = there's no folder { $folder }\nvalidate-not-a-folder = { $folder } isn't a folder; name the one with waymark.yml\nvalidate-folder-link-nowhere = the folder { $folder } is a link that leads nowhere\nvalidate-folder-unreadable = the folder { $folder } can't be read ({ $code })\nvalidate-outside = { $file } isn't in { $folder }; name the files to check the way Git does from where you are\nvalidate-outside-here = { $file } isn't in this folder; name the files to check the way Git does from where you are\nvalidate-no-file = there's no file { $file }\nvalidate-broken-definitions =\n    { $errors ->\n        [one] the definitions in { $folder } have an error; { $command } shows it\n       *[other] the definitions in { $folder } have { $errors } errors; { $command } shows them\n    }\nvalidate-file-unreadable = This file can't be read ({ $code }).\nvalidate-file-link-nowhere = This link leads nowhere.\nvalidate-file-link-out = This link leads out of the folder.\nvalidate-file-not-a-file = This isn't a file.\nvalidate-file-too-large = This file is larger than 256 kB.\nvalidate-file-not-text = This file isn't UTF-8 text.\nvalidate-word-error = error:\nvalidate-word-warning = warning:\nvalidate-word-skipped = skipped:\nvalidate-skipped = Skipped ({ $reason }): { $problem }\nvalidate-more = … and { $count } more; --format json shows them all.\nvalidate-begin = Not the folder you meant? Name the one with waymark.yml. To write your first definitions, run `waymark init`.\nvalidate-missing =\n    { $count ->\n        [one] { $files } isn't there.\n       *[other] These files aren't there: { $files }.\n    }\nvalidate-all-instead = A change like this can matter to any file, so all of them were checked.\nvalidate-none = Nothing was checked: none of these files is a definition.\nvalidate-summary = { $checked }: { $found }.\nvalidate-checked =\n    { $files ->\n        [0] No file checked\n        [one] 1 file checked\n       *[other] { $files } files checked\n    }\nvalidate-errors =\n    { $count ->\n        [one] 1 error\n       *[other] { $count } errors\n    }\nvalidate-warnings =\n    { $count ->\n        [one] 1 warning\n       *[other] { $count } warnings\n    }\nvalidate-fine = nothing wrong\nvalidate-skips =\n    { $count ->\n        [one] 1 skipped with a reason\n       *[other] { $count } skipped with a reason\n    }\n",
  es: "validate-no-folder = no existe la carpeta { $folder }\nvalidate-not-a-folder = { $folder } no es una carpeta; indica la que tiene waymark.yml\nvalidate-folder-link-nowhere = la carpeta { $folder } es un enlace que no lleva a ninguna parte\nvalidate-folder-unreadable = la carpeta { $folder } no se puede leer ({ $code })\nvalidate-outside = { $file } no está en { $folder }; nombra los archivos como lo hace Git desde donde estás\nvalidate-outside-here = { $file } no está en esta carpeta; nombra los archivos como lo hace Git desde donde estás\nvalidate-no-file = no existe el archivo { $file }\nvalidate-broken-definitions =\n    { $errors ->\n        [one] las definiciones de { $folder } tienen un error; { $command } lo muestra\n       *[other] las definiciones de { $folder } tienen { $errors } errores; { $command } los muestra\n    }\nvalidate-file-unreadable = Este archivo no se puede leer ({ $code }).\nvalidate-file-link-nowhere = Este enlace no lleva a ninguna parte.\nvalidate-file-link-out = Este enlace sale de la carpeta.\nvalidate-file-not-a-file = Esto no es un archivo.\nvalidate-file-too-large = Este archivo ocupa más de 256 kB.\nvalidate-file-not-text = Este archivo no es texto UTF-8.\nvalidate-word-error = error:\nvalidate-word-warning = advertencia:\nvalidate-word-skipped = omitido:\nvalidate-skipped = Omitido ({ $reason }): { $problem }\nvalidate-more = … y { $count } más; con --format json se muestran todos.\nvalidate-begin = ¿No era esta carpeta? Nombra la que tiene waymark.yml. Para escribir tus primeras definiciones, ejecuta `waymark init`.\nvalidate-missing =\n    { $count ->\n        [one] { $files } no está ahí.\n       *[other] Estos archivos no están ahí: { $files }.\n    }\nvalidate-all-instead = Un cambio así puede afectar a cualquier archivo, así que se revisaron todos.\nvalidate-none = No se revisó nada: ninguno de estos archivos es una definición.\nvalidate-summary = { $checked }: { $found }.\nvalidate-checked =\n    { $files ->\n        [0] Ningún archivo revisado\n        [one] 1 archivo revisado\n       *[other] { $files } archivos revisados\n    }\nvalidate-errors =\n    { $count ->\n        [one] 1 error\n       *[other] { $count } errores\n    }\nvalidate-warnings =\n    { $count ->\n        [one] 1 advertencia\n       *[other] { $count } advertencias\n    }\nvalidate-fine = nada que corregir\nvalidate-skips =\n    { $count ->\n        [one] 1 omitido con motivo\n       *[other] { $count } omitidos con motivo\n    }\n",
});
