### Issues para quien ha llegado a una etapa: comentarios a quien tomó uno que no le tocaba, o lo pidió con `/take`. Quien habla en primera persona es Waymark.

ladder-above =
    { $was ->
        [off] { $person }, ¡gracias por querer encargarte de esto! Los issues con la etiqueta { $label } son para quienes ya llegaron a «{ $stage }» en la ruta «{ $pathway }», así que por ahora he quitado tu nombre de este.
       *[not] { $person }, ¡gracias por querer encargarte de esto! Los issues con la etiqueta { $label } son para quienes ya llegaron a «{ $stage }» en la ruta «{ $pathway }», así que todavía no te lo he asignado.
    }
ladder-enough =
    { $was ->
        [off] { $person }, ¡gracias por todo lo que ya has tomado! Has tenido { $most ->
            [one] un issue
           *[other] { $most } issues
        } de «{ $stage }». Nadie toma más, para que queden algunos para quien viene detrás, así que he quitado tu nombre de este.
       *[not] { $person }, ¡gracias por todo lo que ya has tomado! Has tenido { $most ->
            [one] un issue
           *[other] { $most } issues
        } de «{ $stage }». Nadie toma más, para que queden algunos para quien viene detrás, así que no te he asignado este.
    }
ladder-open = Por ahora te viene bien un issue con la etiqueta { $labels }.
ladder-next-above = Para ver qué sigue en tu camino, comenta `/progress`. Y si sabes que puedes con este, pide a alguien que pueda asignar issues aquí que te lo dé.
ladder-next-enough = Ya puedes con algo nuevo: para ver qué sigue en tu camino, comenta `/progress`. Y si aun así tiene que ser este, pide a alguien que pueda asignar issues aquí que te lo dé.
ladder-instead = Estos están abiertos y puedes tomarlos:
ladder-taken = { $person }, ¡gracias por ofrecerte! Este ya lo { $count ->
        [one] tiene { $people }
       *[other] tienen { $people }
    }, así que no ha cambiado nada. Si te gustaría hacerlo en compañía, pregunta aquí.
ladder-yours = { $person }, este ya es tuyo. Si se te hace demasiado, comenta `/drop`.
ladder-closed = { $person }, ¡gracias por ofrecerte! Este issue está cerrado, así que no ha cambiado nada. Si debería estar abierto, dilo aquí.
ladder-drop-nothing = { $person }, este issue no está asignado a ti, así que no ha cambiado nada.
ladder-drop-closed = { $person }, este issue está cerrado: ya no hay nada que soltar y no ha cambiado nada. Si debería estar abierto, dilo aquí.
ladder-often = { $person }, hoy ya has tomado y soltado este issue varias veces, así que por ahora lo dejo libre para otras personas. Si mañana aún lo quieres, comenta `/take` otra vez.
ladder-unassignable = { $person }, quería asignarte este issue, pero GitHub no me deja. Pide a alguien que pueda asignar issues aquí que lo haga.
