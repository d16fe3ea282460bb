from rules.quotations import sources_of


def test_a_paraphrase_is_traced_to_the_paragraph_it_quotes():
    paragraphs = (
        "1. Urges Velgaria to release Oksana Ravliuk at once;",
        "2. Urges Velgaria to repeal the relevant articles on criminal libel;",
        "3. Welcomes the new railway;",
    )
    assert sources_of("repeal the articles relating to criminal libel", paragraphs)[0] == 1
    assert sources_of("nothing alike", paragraphs) == []
