chart-title = Упоминания по месяцам
chart-caption = В скольких текстах каждой организации названы те, за кем вы следите, по месяцам.
chart-others = другие
institution-european-parliament = Европейский парламент
institution-eeas = ЕСВД
institution-osce = ОБСЕ
