whynot-summary = why a text did not ring, stage by stage
whynot-help =
    Follows a text from its site to your chat, and says where it was lost.
    By address or number: <code>/whynot P10_TA(2026)0077</code>
    By procedure: <code>/whynot 2021/2544</code>
whynot-which =
    Which text? Send its address, number or procedure.
    <code>/whynot P10_TA(2026)0077</code>
whynot-head = <b>What became of this text</b>
whynot-read = ✓ Read at { $at }: version { $number }, { $language }.
whynot-no-watch =
    ✗ You watch nothing yet, so nothing can ring.
    Begin with: <code>/watch Mirela Costandache</code>
whynot-sure = ✓ <b>{ $watch }</b>: found as “{ $surface }” ({ $why }).
whynot-possible = ? <b>{ $watch }</b>: perhaps, as “{ $surface }” ({ $why }).
whynot-sent = → The alert was sent: { $at }.
whynot-waiting = → The alert has been waiting to be sent since { $at }.
whynot-held = → The alert waits for the end of your quiet hours: { $at }.
whynot-dead = → The alert could not be delivered ({ $at }): { $reason }.
whynot-queued-once = → An alert was made at { $at }; how it was delivered is not kept that long.
whynot-muted = → The watch is muted until { $at }.
whynot-only-possible = → No alert: it may mean a namesake. Such hits go where /settings says.
whynot-digest = → No alert, by your choice: noted at { $at } for the digest.
whynot-later = → You began to watch at { $at }, after I had read the text. Old texts do not ring; /history shows them.
whynot-old = → The text was there when I first looked at its source, or you had it in another language. Such texts do not ring.
whynot-nearly = ✗ <b>{ $watch }</b>: the text has { $there }, but not { $missing }.
whynot-absent =
    { $count ->
        [one] ✗ One other watch of yours is not in it.
       *[other] ✗ { $count } other watches of yours are not in it.
    }

stage-no-address =
    “{ $text }” is neither an address nor a number that I can look up.
    For example: <code>/whynot P10_TA(2026)0077</code>
stage-no-source =
    ✗ None of my sources reads that site. What I read: /sources
    The operator of this bot can add it.
stage-source-read = ✓ <b>{ $name }</b> covers it. Last look: { $outcome }, { $at }.
stage-source-short = ✗ <b>{ $name }</b> covers it, but the last look failed: { $outcome }, { $at }.
stage-not-looked = … <b>{ $name }</b> covers it, and was not looked at yet.
stage-never-named = ✗ No list that I read has named this text so far. As soon as one does, I read it.
stage-named = ✓ Known since { $at }.
stage-gone = ✗ The server says that nothing is there, since { $at }.
stage-failed =
    { $count ->
        [one] ✗ It could not be read so far. Next try: { $at }.
       *[other] ✗ It could not be read in { $count } tries. Next try: { $at }.
    }
stage-soon = with the next look
stage-due = … Not read yet; it is next in line.
stage-no-text = ✓ Looked at { $at }: the page holds no text of its own, but leads to others.
