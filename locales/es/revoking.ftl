### /revoke y /restore: comentarios a quien retira la insignia de otra persona, o se la devuelve. Waymark habla en primera persona. Salvo los dos primeros, están donde no lee todo el mundo.

revoking-elsewhere = { $person }, que alguien conserve o no una insignia se decide donde no lee todo el mundo, así que aquí no hice nada. Coméntalo, por favor, en un issue de { $repository }. Quizá quieras borrar lo que escribiste aquí.
revoking-nowhere = { $person }, que alguien conserve o no una insignia se decide donde no lee todo el mundo, así que aquí no hice nada. Coméntalo, por favor, en un issue de algún repositorio privado en el que yo trabaje. Quizá quieras borrar lo que escribiste aquí.

revoking-revoked = { $person }, { $name } ya no tiene { $badge }: { $reason }. La quité de las páginas, las listas y las imágenes, y si { $name } la había hecho pública con `/claim`, esa credencial ya no cuenta. Lo que alcanzó en una ruta se mantiene, y las páginas lo siguen mostrando. No le avisé a nadie, así que habla tú con { $name }, por favor. Si fue un error, con `/restore` se la devuelves: escríbelo igual, con un motivo.
revoking-restored = { $person }, { $name } vuelve a tener { $badge }, como si nunca le hubiera faltado: { $reason }. No le avisé a nadie. Si { $name } la había hecho pública, puede comentar `/claim` otra vez para tener una credencial nueva; la anterior no vuelve.

revoking-how-revoke = { $person }, para retirar la insignia de alguien, escribe quién es, qué insignia y por qué. Por ejemplo: `/revoke @ada helping-hand porque la confundimos con otra persona`. No cambié nada.
revoking-how-restore = { $person }, para devolver una insignia que se retiró, escribe a quién, qué insignia y por qué. Por ejemplo: `/restore @ada helping-hand porque sí le correspondía`. No cambié nada.
revoking-not-yours = { $person }, quienes coordinan una comunidad y las personas propietarias de la organización son quienes deciden si alguien conserva una insignia. Habla con alguna de ellas, por favor. No cambié nada.
revoking-own = { $person }, esta insignia es tuya, así que lo decide otra persona que coordine una comunidad o sea propietaria de la organización. No cambié nada.
revoking-late = { $person }, esto me llegó más de cuatro semanas después de que lo escribieras, así que no hice nada. Si lo sigues viendo igual, escríbelo otra vez, por favor.
revoking-nobody = { $person }, no encuentro a { $name } en GitHub. ¿Está bien escrito el nombre? No cambié nada.
revoking-no-badge =
    { $count ->
        [0] { $person }, no hay ninguna insignia llamada { $called }, y { $name } no tiene ninguna. No cambié nada.
       *[other] { $person }, no hay ninguna insignia llamada { $called }. { $name } tiene { $badges }. No cambié nada.
    }
revoking-not-held = { $person }, { $name } no tiene { $badge }, así que no hay nada que retirar.
revoking-gone = { $person }, { $name } ya no tiene { $badge }: la retiró { $by } el { $day } y escribió: { $reason }.
revoking-held = { $person }, { $name } tiene { $badge }, así que no hay nada que devolver.
revoking-never-held = { $person }, { $name } nunca tuvo { $badge }, así que no hay nada que devolver.
revoking-ended = { $person }, { $name } ya no tiene { $badge }: era por un tiempo, que terminó el { $day }. Nadie la retiró, así que no hay nada que devolver.
