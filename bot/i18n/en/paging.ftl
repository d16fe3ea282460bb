### Turning the pages of long answers.

page-back = ◀ Back
page-next = More ▶
