### Lo que se dice al leer una carpeta de definiciones, en la línea de comandos y en la Action. Texto simple.

validate-no-folder = no existe la carpeta { $folder }
validate-not-a-folder = { $folder } no es una carpeta; indica la que tiene waymark.yml
validate-folder-link-nowhere = la carpeta { $folder } es un enlace que no lleva a ninguna parte
validate-folder-unreadable = la carpeta { $folder } no se puede leer ({ $code })
validate-outside = { $file } no está en { $folder }; nombra los archivos como lo hace Git desde donde estás
validate-outside-here = { $file } no está en esta carpeta; nombra los archivos como lo hace Git desde donde estás
validate-no-file = no existe el archivo { $file }
validate-broken-definitions =
    { $errors ->
        [one] las definiciones de { $folder } tienen un error; { $command } lo muestra
       *[other] las definiciones de { $folder } tienen { $errors } errores; { $command } los muestra
    }

validate-file-unreadable = Este archivo no se puede leer ({ $code }).
validate-file-link-nowhere = Este enlace no lleva a ninguna parte.
validate-file-link-out = Este enlace sale de la carpeta.
validate-file-not-a-file = Esto no es un archivo.
validate-file-too-large = Este archivo ocupa más de 256 kB.
validate-file-not-text = Este archivo no es texto UTF-8.

validate-word-error = error:
validate-word-warning = advertencia:
validate-word-skipped = omitido:

validate-skipped = Omitido ({ $reason }): { $problem }
validate-more = … y { $count } más; con --format json se muestran todos.
validate-begin = ¿No era esta carpeta? Nombra la que tiene waymark.yml. Para escribir tus primeras definiciones, ejecuta `waymark init`.
validate-missing =
    { $count ->
        [one] { $files } no está ahí.
       *[other] Estos archivos no están ahí: { $files }.
    }
validate-all-instead = Un cambio así puede afectar a cualquier archivo, así que se revisaron todos.
validate-none = No se revisó nada: ninguno de estos archivos es una definición.
validate-summary = { $checked }: { $found }.
validate-checked =
    { $files ->
        [0] Ningún archivo revisado
        [one] 1 archivo revisado
       *[other] { $files } archivos revisados
    }
validate-errors =
    { $count ->
        [one] 1 error
       *[other] { $count } errores
    }
validate-warnings =
    { $count ->
        [one] 1 advertencia
       *[other] { $count } advertencias
    }
validate-fine = nada que corregir
validate-skips =
    { $count ->
        [one] 1 omitido con motivo
       *[other] { $count } omitidos con motivo
    }
