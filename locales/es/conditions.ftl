### Lo que piden las etapas, las insignias y los pasos, como partes de frases.

conditions-contributions-asked = { $count ->
    [one] { $count } contribución{ $limits }
   *[other] { $count } contribuciones{ $limits }
}
conditions-contributions = { $asked ->
    [one] { $count } de { $asked } contribución{ $limits }
   *[other] { $count } de { $asked } contribuciones{ $limits }
}
conditions-contributions-enough = { $count ->
    [one] { $count } contribución{ $limits }, mínimo { $asked }
   *[other] { $count } contribuciones{ $limits }, mínimo { $asked }
}
conditions-kinds = { $count ->
    [one] del tipo
   *[other] de los tipos
} { $kinds }
conditions-within = en un plazo de { $length }
conditions-days-asked = { $count ->
    [one] en al menos { $count } día
   *[other] en al menos { $count } días distintos
}
conditions-days = , en { $asked ->
    [one] { $count } de { $asked } día
   *[other] { $count } de { $asked } días
}
conditions-days-enough = , en { $count ->
    [one] { $count } día
   *[other] { $count } días
}, mínimo { $asked }
conditions-others-asked = con al menos { $count ->
    [one] { $count } persona más
   *[other] { $count } personas distintas
}
conditions-others = , con { $asked ->
    [one] { $count } de { $asked } persona
   *[other] { $count } de { $asked } personas
}
conditions-others-enough = , con { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}, mínimo { $asked }
conditions-places = en { $count ->
    [one] el repositorio { $names }
   *[other] los repositorios { $names }
}
conditions-communities = para { $count ->
    [one] la comunidad { $names }
   *[other] las comunidades { $names }
}
conditions-length = { $unit ->
    [minute] { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
    [hour] { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
    [day] { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
    [week] { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
    [month] { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    }
   *[year] { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
}

conditions-approvals-asked = { $count ->
    [one] { $count } aprobación de { $who }
   *[other] { $count } aprobaciones de { $who }
}
conditions-approvals-asked-of-all = la aprobación unánime de { $who }
conditions-approvals-asked-of-majority = la aprobación de más de la mitad de { $who }
conditions-approvals-asked-of-share = la aprobación del { $share } de { $who }
conditions-approvals = { $asked ->
    [one] { $count } de { $asked } aprobación{ $names }
   *[other] { $count } de { $asked } aprobaciones{ $names }
}
conditions-approvals-enough = { $count ->
    [one] { $count } aprobación, mínimo { $asked }{ $names }
   *[other] { $count } aprobaciones, mínimo { $asked }{ $names }
}
conditions-endorsements-asked = { $count ->
    [one] { $count } aval de { $who }
   *[other] { $count } avales de { $who }
}
conditions-endorsements = { $asked ->
    [one] { $count } de { $asked } aval de { $who }{ $names }
   *[other] { $count } de { $asked } avales de { $who }{ $names }
}
conditions-endorsements-enough = { $count ->
    [one] { $count } aval de { $who }, mínimo { $asked }{ $names }
   *[other] { $count } avales de { $who }, mínimo { $asked }{ $names }
}
conditions-endorsements-asked-of-all = el aval unánime de { $who }
conditions-endorsements-asked-of-majority = un aval de más de la mitad de { $who }
conditions-endorsements-asked-of-share = un aval del { $share } de { $who }
conditions-from-communities = { $count ->
    [one] de { $count } comunidad
   *[other] de { $count } comunidades distintas
}
conditions-or-all = o de todas las que haya, si son menos
conditions-of-communities = { $asked ->
    [one] de { $count } de { $asked } comunidad
   *[other] de { $count } de { $asked } comunidades
}
conditions-names = : { $names }

conditions-mentored-asked = { $count ->
    [one] haber acompañado a { $count } persona en «{ $program }»
   *[other] haber acompañado a { $count } personas en «{ $program }»
}
conditions-mentored = { $asked ->
    [one] acompañó a { $count } de { $asked } persona en «{ $program }»
   *[other] acompañó a { $count } de { $asked } personas en «{ $program }»
}
conditions-badge = la insignia «{ $name }»
conditions-badge-missing = falta la insignia «{ $name }»
conditions-stage = la etapa «{ $name }»
conditions-stage-missing = falta alcanzar la etapa «{ $name }»
conditions-stage-resting = la etapa «{ $name }» está en pausa
conditions-checklist-asked = la lista «{ $name }» completa
conditions-checklist-done = «{ $name }» está completa
conditions-checklist-missing = «{ $name }» aún no está completa
conditions-items = { $total ->
    [one] { $count } de { $total } tarea hecha
   *[other] { $count } de { $total } tareas hechas
}

conditions-member-asked = formar parte de la comunidad desde hace { $length }
conditions-member = en la comunidad desde el { $day }, mínimo { $length }
conditions-member-not-yet = aún no forma parte de la comunidad, mínimo { $length }
conditions-accompanied-asked = { $length } con la misma persona como mentora en «{ $program }»
conditions-accompanied = { $length } con la misma persona como mentora en «{ $program }», a partir del { $day }
conditions-accompanied-by-nobody = sin mentoría en «{ $program }»
conditions-role-lead-asked = { $count ->
    [0] coordinar una comunidad
   *[other] coordinar { $where }
}
conditions-role-lead = { $count ->
    [0] coordina una comunidad
   *[other] coordina { $where }
}
conditions-role-lead-missing = { $count ->
    [0] no coordina ninguna comunidad
   *[other] no coordina { $where }
}
conditions-role-mentor-asked = { $count ->
    [0] acompañar a alguien como mentora o mentor
   *[other] acompañar a alguien en { $where }
}
conditions-role-mentor = { $count ->
    [0] acompaña a alguien
   *[other] acompaña a alguien en { $where }
}
conditions-role-mentor-missing = { $count ->
    [0] no acompaña a nadie en este momento
   *[other] no acompaña a nadie en { $where } en este momento
}
conditions-assigned-asked = { $who } con la solicitud asignada
conditions-assigned-nobody = falta asignar a { $who }
conditions-assigned = asignada a { $people }
conditions-decision-asked = una decisión de { $who }: { $options }
conditions-chosen = se eligió { $option }
conditions-not-chosen = no se eligió { $option }
conditions-decided = { $option }, por decisión de { $person }
conditions-decided-because = { $option }, por decisión de { $person }: «{ $reason }»
conditions-unopposed-asked = { $length } sin objeciones de { $who }
conditions-unopposed = { $length } sin objeciones, a partir del { $day }
conditions-opposed = { $count ->
    [one] una objeción de { $people }
   *[other] { $count } objeciones de { $people }
}
conditions-waited-asked = { $length } de espera
conditions-waited = { $length } a partir del { $day }

conditions-joining-asked = { $way ->
    [open] la comunidad está abierta a todo el mundo
   *[by-approval] la comunidad aprueba quién se une
}
conditions-joining = { $way ->
    [open] cualquiera puede unirse
   *[by-approval] para unirse hace falta una aprobación
}
conditions-joining-nowhere = falta nombrar una comunidad

conditions-field-is = la respuesta a «{ $field }» es { $answers }
conditions-field-should-be = la respuesta a «{ $field }» tiene que ser { $answers }
conditions-field-filled = «{ $field }» tiene respuesta
conditions-field-empty = hay que responder «{ $field }»
conditions-quoted = «{ $words }»

conditions-not-asked = no ({ $what })
conditions-and = { $one }; { $other }
conditions-or = { $one }; o { $other }

conditions-later = viene después
