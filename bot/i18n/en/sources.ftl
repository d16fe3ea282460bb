sources-summary = what is read, and how far
sources-help = Shows what I read: each source, what it covers, how the last look went, how many texts I have read.
sources-none = No source is set up. The operator of this bot can add some.
sources-head = <b>What I read</b>
sources-name = { $sign } <b>{ $name }</b>
sources-languages = Languages: { $languages }.
sources-new = Not looked at yet.
sources-state =
    Last look: { $outcome }. { $count ->
        [one] One page read.
       *[other] { $count } pages read.
    }
sources-unread =
    { $count ->
        [one] One page still to be read.
       *[other] { $count } pages still to be read.
    }
sources-more =
    When each is looked at next: /status
    Why a text did not ring: <code>/whynot P10_TA(2026)0077</code>

covers-ep-texts = Adopted texts, motions for a resolution, joint motions and reports of the European Parliament.
covers-ep-press = Press releases of the European Parliament.
covers-ep-doceo = Single documents of the European Parliament, by number.
covers-ep-oeil = Procedures at the Legislative Observatory of the European Parliament.
covers-eeas-press = Statements and press material of the EEAS and the EU delegations.
covers-osce-news = News, press releases and legal opinions of the OSCE, its institutions and missions.
covers-osce-elections = Elections observed by ODIHR, and its reports on them.
covers-feed = Everything in the feed of { $site }.
covers-sitemap = Pages of { $site }, found by its sitemap.
covers-listing = Pages that { $site } lists.
