### The picture in the weekly digest.

chart-title = Mentions by month
chart-caption = In how many texts of each institution those you watch were named, month by month.
chart-others = others
institution-european-parliament = European Parliament
institution-eeas = EEAS
institution-osce = OSCE
