### Lo que imprime `waymark keys`: las claves que firman insignias. Texto sencillo en una terminal.

keys-none = Todavía no existe { $file }. Para escribirlo: { $command }
keys-key = { $id } ({ $algorithm }): { $what ->
    [signs] firma las insignias
   *[checks] ya no firma nada, pero prueba lo que firmó
}
keys-added =
    { $others ->
        [0] { $file } contiene ahora una clave que firma insignias: { $id }
       *[other] En { $file } hay una clave nueva delante, que firma las insignias desde el próximo inicio: { $id }. Las demás se quedan, para que siga valiendo lo que firmaron.
    }
keys-next = Lo que sigue: guarda una copia de este archivo donde nadie más pueda leerla, e inicia Waymark con WAYMARK_KEYS={ $file } y PUBLIC_URL. Si se pierde, ya no se podrán comprobar las credenciales que la gente guardó.
