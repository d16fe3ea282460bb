list-summary = your watch list
list-help =
    Shows what you watch: 🔔 rings at once, 🗞 daily, 📅 weekly, 🔕 muted.
    Those with a word: <code>/list Vrba</code>
    One of them and its choices: <code>/list 3</code>
list-empty =
    You watch nothing yet.
    Begin with: <code>/watch Mirela Costandache</code>
list-none = Nothing on your list has “{ $word }”. All of it: /list
list-head = <b>You watch { $count }:</b>
list-met = last met { $at }
list-more = More about one: <code>/list { $number }</code>. Take it off: <code>/unwatch { $number }</code>
