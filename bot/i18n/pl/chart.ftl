chart-title = Wzmianki według miesięcy
chart-caption = W ilu tekstach każdej instytucji wymieniono obserwowane osoby, miesiąc po miesiącu.
chart-others = inne
institution-european-parliament = Parlament Europejski
institution-eeas = ESDZ
institution-osce = OBWE
