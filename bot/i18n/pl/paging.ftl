### Turning the pages of long answers.

page-back = ◀ Wstecz
page-next = Dalej ▶
