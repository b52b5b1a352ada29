### `waymark add`: lo que dice, para una terminal. Los comandos, los nombres de archivo y las claves de los archivos quedan como están.

add-nothing-named = indica qué agregar; `waymark add --list` muestra lo que hay
add-unknown = no hay nada llamado { $name } para agregar; `waymark add --list` muestra lo que hay
add-no-definitions = no hay definiciones en { $folder }, porque no tiene waymark.yml; empieza con `waymark init`
add-problems = las definiciones en { $folder } tienen problemas, que muestra { $command }; cuando estén resueltos, esto se puede agregar
add-here = esta carpeta
add-in-the-way = { $file } ya existe y dice otra cosa, así que no se escribió nada; muévelo o cámbialo a mano
add-would-break = con estos archivos, las definiciones tendrían los problemas de arriba, así que no se escribió nada; cambia primero lo que indican y luego agrega esto
add-there = Todos sus archivos ya están ahí.
add-would = Se escribirían estos archivos:
add-next = Revísalos, cambia lo que quieras y abre un pull request: el plan dice ahí qué hacen. El formulario se ofrece cuando se fusione.
add-next-without-form = Revísalos, cambia lo que quieras y abre un pull request: el plan dice ahí qué hacen. Cuando se fusione, las solicitudes empiezan solas.
add-next-private = Sus solicitudes tratan de personas, así que se ven en { $repository } y en ningún otro lugar. Cuando esto se fusione, pon también allí una copia de { $form }, en su rama predeterminada, y deja que la App vea ese repositorio: es donde se llena. Quien puede leer este repositorio también puede abrir el formulario aquí; a quien lo haga se le muestra el camino, pero lo que escribió queda aquí hasta que lo borre.
add-next-pathway = Revísalos, cambia lo que quieras, anota la ruta en `pathways` de cada comunidad a la que pertenece y abre un pull request: el plan dice ahí qué hace. Lo que ya se hizo también cuenta.
