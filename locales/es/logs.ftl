### Un registro: un issue en el que Waymark anota cómo terminan las solicitudes de un tipo. Quien habla es Waymark.

logs-about = Este es un registro. Cuando termina una solicitud que va aquí, anoto abajo qué resultó: cuándo, quién decidió y por qué, quiénes estuvieron de acuerdo y quiénes objetaron. Para conversar sobre alguna, ve a la solicitud misma.

## Un comentario por solicitud.

logs-ended =
    { $how ->
        [accepted] { $title } ({ $request }) se **aceptó** el { $day }.
        [declined] { $title } ({ $request }) se **rechazó** el { $day }.
        [expired] { $title } ({ $request }) **venció** el { $day }, porque nada la hizo avanzar durante demasiado tiempo.
       *[withdrawn] { $title } ({ $request }) se **retiró** el { $day }.
    }
logs-by =
    { $how ->
        [declined] La rechazó { $person }.
       *[withdrawn] La retiró { $person }.
    }
logs-by-because =
    { $how ->
        [declined] La rechazó { $person }: «{ $reason }»
       *[withdrawn] La retiró { $person }: «{ $reason }»
    }
logs-said = { $person }: «{ $reason }»
logs-objections = Objeciones:
logs-standing = Sin resolver.
logs-settled = La resolvió { $person } el { $day }.
logs-settled-because = La resolvió { $person } el { $day }: «{ $reason }»
logs-taken-back = La retiró el { $day }.
logs-more = y { $count } más

## Al final del comentario de estado.

logs-written = Esto queda anotado en «{ $title }» ({ $log }).
logs-written-private = Esto queda anotado en «{ $title }».
logs-opening = Lo estoy anotando en «{ $title }».
logs-nowhere = Esto no se anota en «{ $title }», porque no todas las personas que leen ese registro pueden ver esta solicitud.
logs-refused = GitHub no me deja abrir el registro «{ $title }». { $why }. Lo intentaré cada día durante un mes.
