chart-title = Mentions par mois
chart-caption = Dans combien de textes de chaque institution sont nommés ceux que vous suivez, mois par mois.
chart-others = autres
institution-european-parliament = Parlement européen
institution-eeas = SEAE
institution-osce = OSCE
