import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.console import plain
from bot.markup import Block, Frame, Run, Style, line, messages, utf16_units

runs = st.builds(
    Run,
    st.text(max_size=900),
    st.sampled_from(Style),
    st.sampled_from(["", 'https://example.org/a?b=1&c="2"']),
)
blocks = st.lists(st.builds(Block, st.lists(runs, max_size=6).map(tuple), st.sampled_from(Frame)), max_size=12)


@given(blocks)
def test_every_message_keeps_inside_the_limits_and_every_tag_is_closed(made):
    for html in messages(made):
        assert len(html.encode()) <= 32_768
        assert utf16_units(plain_text(html)) <= 4096
        assert (
            html.count("<a ") + sum(html.count(tag) for tag in ("<b>", "<i>", "<s>", "<u>", "<code>", "<blockquote"))
            <= 100
        )
        for tag in ("a", "b", "i", "s", "u", "code", "blockquote"):
            assert html.count(f"</{tag}>") == html.count(f"<{tag}>") + html.count(f"<{tag} ")


def plain_text(html):
    from bs4 import BeautifulSoup

    return BeautifulSoup(html, "html.parser").get_text()


def test_a_long_paragraph_is_cut_between_words_and_nothing_is_lost():
    words = " ".join(f"word{number}" for number in range(2000))
    parts = messages([Block((Run(words),), Frame.FOLDED)])
    assert len(parts) > 1
    assert all(part.startswith("<blockquote expandable>") and part.endswith("</blockquote>") for part in parts)
    texts = [plain_text(part) for part in parts]
    assert "".join(texts) == words
    assert all(text.endswith(" ") for text in texts[:-1])


def test_a_thousand_changed_words_never_exceed_a_hundred_entities():
    runs = [Run(str(number), Style.OUT if number % 2 else Style.IN) for number in range(1000)]
    parts = messages([Block(tuple(runs), Frame.FOLDED)])
    assert all(part.count("<s>") + part.count("<u>") < 100 for part in parts)
    assert sum(part.count("<s>") + part.count("<u>") for part in parts) == 1000


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<b>Named</b> in a &lt;text&gt;", "*Named* in a <text>"),
        ("<s>−urges</s> <u>+calls on</u>", "[−urges] {+calls on}"),
        ("<blockquote expandable>one\ntwo</blockquote>", "    one\n    two"),
        ('<a href="https://example.org/?a=1&amp;b=2">title</a>', "title <https://example.org/?a=1&b=2>"),
    ],
)
def test_the_console_shows_what_telegram_would(html, shown):
    assert plain(html) == shown


def test_what_no_server_would_take_is_cleaned_away():
    assert messages([line("a\0b\ud800c")]) == ["ab?c"]
